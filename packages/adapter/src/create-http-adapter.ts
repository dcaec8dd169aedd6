import type { Adapter } from "@offshoot/core";
import type { Questions } from "./ask/create-questions.js";
import { createOutbox } from "./outbox/create-outbox.js";
import { type HttpAdapterOptions, resolveHttpOptions } from "./resolve-http-options.js";

/** An adapter that answers every question, as the HTTP adapter does. */
export type HttpAdapter = Required<Adapter>;

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
  let questions: Promise<Questions> | undefined;
  // Most pages only send; what asks and checks answers is fetched with the first question.
  const load = () => {
    questions ??= import("./ask/create-questions.js").then(({ createQuestions }) => createQuestions(resolved));
    return questions;
  };
  return {
    ...createOutbox(resolved),
    summary: async (advocate) => (await load()).summary(advocate),
    invitation: async (code) => (await load()).invitation(code),
  };
}
