import type { Adapter } from "@offshoot/core";
import type { BackendQuestions } from "./ask/create-questions.js";
import type { HttpAdapterOptions } from "./http-options.js";
import { loadOnDemand } from "./load-on-demand.js";
import { createOutbox } from "./outbox/create-outbox.js";
import { localStore } from "./outbox/local-store.js";
import { resolveHttpOptions } from "./resolve-http-options.js";

/** An adapter that delivers over HTTP. It has `summary` and `recall`, `invitation`, `join` and `prove` where its backend is asked for that. */
export type HttpAdapter = Adapter &
  Required<Pick<Adapter, "forget">> & {
    /** Name of its queue in the browser. Two adapters of a page that share one take each other's events. */
    readonly queue: string;
  };

/**
 * Creates an adapter that delivers every event to a backend over HTTP, and asks it for summaries and invitations.
 *
 * An event with a `durable` receipt survives a reload, an outage and the death of the browser; events that earlier pages could not
 * deliver are sent as soon as the page is idle.
 *
 * @example
 * const referral = createReferral(program, { adapter: createHttpAdapter({ endpoint: "/offshoot" }) });
 */
export function createHttpAdapter(options: HttpAdapterOptions): HttpAdapter {
  const resolved = resolveHttpOptions(options);
  const { ask, prefix, summaryKey } = resolved;
  const outbox = createOutbox(resolved);
  let loading: Promise<BackendQuestions> | undefined;

  // Most pages only send; what asks and checks answers is fetched with the first question, and again where that failed.
  function load(): Promise<BackendQuestions> {
    loading ??= loadOnDemand().then(({ createQuestions }) => createQuestions(resolved));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  }

  /** Makes a question that waits for what asks it. */
  const questionOf =
    <K extends Exclude<keyof BackendQuestions, "end">>(name: K) =>
    async (about: Parameters<BackendQuestions[K]>[0]): Promise<Awaited<ReturnType<BackendQuestions[K]>>> =>
      ((await load())[name] as (about: unknown) => never)(about);

  /** Lets nobody have what was asked for until now: it is neither sent nor kept. */
  function end(): void {
    loading?.then(
      (questions) => questions.end(),
      // What could not be fetched has asked nothing.
      () => {},
    );
  }

  function forget(): void {
    end();
    // Here and not in the part that asks, which a page where somebody signs out may never have loaded.
    localStore.remove(summaryKey);
  }

  return {
    ...outbox,
    queue: prefix,
    ...(ask.summary && { summary: questionOf("summary"), recall: questionOf("recall") }),
    ...(ask.invitation && { invitation: questionOf("invitation") }),
    ...(ask.join && { join: questionOf("join"), prove: questionOf("prove") }),
    forget,
    purge() {
      forget();
      return outbox.purge();
    },
    destroy() {
      end();
      outbox.destroy();
    },
  };
}
