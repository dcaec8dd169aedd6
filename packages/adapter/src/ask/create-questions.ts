import type { Adapter, TokenSource } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { ResolvedHttpOptions } from "../resolve-http-options.js";
import { refusal, request } from "../send/request.js";
import { isInvitation, isSummary } from "./check-answer.js";

/** What a card can ask the backend. */
export type Questions = Pick<Required<Adapter>, "summary" | "invitation">;

/** Keys through which parsed text could reach a prototype when it is copied later on. */
const HOSTILE_KEY = /^(__proto__|constructor|prototype)$/;

/** Creates the questions to a backend; callers who ask the same at the same time share one request. */
export function createQuestions({ endpoint, program, headers, timeoutMs }: ResolvedHttpOptions): Questions {
  const pending = new Map<string, Promise<unknown>>();

  async function get<T>(url: string, isAnswer: (answer: T) => boolean, token?: TokenSource): Promise<T> {
    const proof = typeof token === "function" ? await token() : token;
    const authorized = proof ? { ...headers, authorization: `Bearer ${proof}` } : headers;
    const question = { method: "GET", url, headers: authorized } as const;
    const response = await request(question, timeoutMs);
    const parse = (): T => JSON.parse(response.body, (key, value) => (HOSTILE_KEY.test(key) ? undefined : value));
    // A 404 is an answer for a question that can have none.
    const answer = attempt(() => (response.status === 404 ? (null as T) : response.ok ? parse() : undefined));
    if (attempt(() => isAnswer(answer as T))) return answer as T;
    throw refusal(question, response);
  }

  function share<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = (pending.get(key) as Promise<T> | undefined) ?? ask().finally(() => pending.delete(key));
    pending.set(key, answer);
    return answer;
  }

  return {
    summary: ({ id, token }) => share(id, () => get(`${endpoint}/summary`, isSummary, token)),
    invitation(code) {
      const query = program ? `?program=${encodeURIComponent(program)}` : "";
      const url = `${endpoint}/invitations/${encodeURIComponent(code)}${query}`;
      return share(url, () => get(url, isInvitation));
    },
  };
}
