import type { Adapter } from "@offshoot/core";
import type { BackendQuestions, Period } from "./ask/create-questions.js";
import { createOutbox } from "./outbox/create-outbox.js";
import { localStore } from "./outbox/local-store.js";
import { type HttpAdapterOptions, resolveHttpOptions } from "./resolve-http-options.js";

/** An adapter that delivers over HTTP. It has `summary`, `recall` and `invitation` where its backend is asked for that. */
export type HttpAdapter = Adapter & Required<Pick<Adapter, "forget">>;

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
  const { ask, summaryKey } = resolved;
  const outbox = createOutbox(resolved);
  let questions: BackendQuestions | undefined;
  let period: Period = { isOver: false };

  const question =
    <T, A>(ask: (questions: BackendQuestions) => (subject: T, period: Period) => A) =>
    async (subject: T): Promise<Awaited<A>> => {
      const began = period;
      const { createQuestions } = await import("./on-demand.js");
      questions ??= createQuestions(resolved);
      return await ask(questions)(subject, began);
    };

  function forget(): void {
    // Whatever was asked for, even while the code for it is loading, is neither sent nor kept.
    period.isOver = true;
    period = { isOver: false };
    // Here and not in the part that asks, which a page where somebody signs out may never have loaded.
    localStore.remove(summaryKey);
  }

  return {
    ...outbox,
    ...(ask.summary && { summary: question(({ summary }) => summary), recall: question(({ recall }) => recall) }),
    ...(ask.invitation && { invitation: question(({ invitation }) => invitation) }),
    forget,
    purge() {
      forget();
      return outbox.purge();
    },
    destroy() {
      period.isOver = true;
      outbox.destroy();
    },
  };
}
