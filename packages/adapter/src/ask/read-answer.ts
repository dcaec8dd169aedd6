import { OffshootError } from "@offshoot/core";
import type { WireResponse } from "../format/wire-format.js";
import { type Check, findFlaw } from "./check-answer.js";
import { parseAnswer } from "./parse-answer.js";
import type { Topic } from "./question-address.js";
import type { Question } from "./questions.js";

/**
 * Makes the answer to a question out of what the backend has sent, through the host's `read` where there is one.
 *
 * @param where The request, for messages: `GET https://…`.
 * @throws OffshootError `backend-refused` when it is no JSON, when `read` throws, and when no card could draw the answer.
 */
export function readAnswer<T>(
  topic: Topic,
  where: string,
  { status, body }: WireResponse,
  checks: readonly Check<T>[],
  question: Question<T> | undefined,
): T {
  const refuse = (what: string, cause?: unknown) =>
    new OffshootError("backend-refused", `${where} answered ${status} ${what}.`, { cause });
  let json: unknown;
  try {
    json = parseAnswer(body);
  } catch (cause) {
    throw refuse("without JSON", cause);
  }
  let answer = json as T;
  try {
    if (question?.read) answer = question.read(json);
  } catch (cause) {
    throw refuse(
      `with what ask.${topic}.read does not understand: ${cause instanceof Error ? cause.message : cause}`,
      cause,
    );
  }
  const flaw = findFlaw(answer, checks);
  if (flaw) throw refuse(`without ${question?.read ? "what makes " : ""}a good ${topic}: expected another "${flaw}"`);
  return answer;
}
