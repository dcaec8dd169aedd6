import { type AdvocateRef, type Invitation, OffshootError, type Summary } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { WireResponse } from "../format/wire-format.js";
import type { ResolvedHttpOptions, TokenOwner } from "../http-options.js";
import { refusal, request } from "../send/request.js";
import { INVITATION_CHECKS, SUMMARY_CHECKS } from "./check-answer.js";
import { createSharing } from "./create-sharing.js";
import { fetchProof, type ProofSource } from "./fetch-proof.js";
import { createQuestionAddress, type QuestionAddress, type Topic } from "./question-address.js";
import { readAnswer } from "./read-answer.js";
import { createSummaryStore, type SummaryStore } from "./summary-store.js";

/** The time in which one person is signed in; when it is over, nobody wants the answers any more that were asked for in it. */
interface Period {
  isOver: boolean;
}

/** What a card can ask the backend. */
export interface BackendQuestions {
  /** Asks what an advocate has, and keeps it for the pages to come while it is wanted. */
  summary(advocate: AdvocateRef): Promise<Summary>;
  /** Tells what this browser was last told about that advocate. */
  recall(advocate: AdvocateRef): Summary | null;
  /** Asks who stands behind a code. */
  invitation(code: string): Promise<Invitation | null>;
  /** Ends the time in which somebody is signed in: what was asked in it is neither sent any more nor kept. */
  end(): void;
}

/** Creates the questions to a backend; callers who ask the same with the same proof at the same time share one request. */
export function createQuestions(
  options: ResolvedHttpOptions,
  store: SummaryStore = createSummaryStore(options),
): BackendQuestions {
  const { ask, token, headers, timeoutMs, onError } = options;
  const share = createSharing();
  let current: Period = { isOver: false };

  function addressOf(topic: Topic, names: readonly string[]): QuestionAddress {
    try {
      return createQuestionAddress(topic, names, options);
    } catch (error) {
      if (ask[topic]) attempt(() => onError(error as OffshootError));
      return () => {
        throw error;
      };
    }
  }
  const address = { summary: addressOf("summary", ["id", "code"]), invitation: addressOf("invitation", ["code"]) };

  /** Makes one request, and where its token is refused and comes from a function, one more with a fresh one. */
  async function get(url: string, source: ProofSource, owner: TokenOwner, period: Period): Promise<WireResponse> {
    const where = `GET ${url}`;
    for (let isLast = typeof source !== "function"; ; isLast = true) {
      const proven = await fetchProof(where, source, owner, headers, timeoutMs);
      if (period.isOver) {
        throw new OffshootError("backend-unreachable", `${where} was not sent: its answer is not wanted any more.`);
      }
      // A browser's cache would not ask whose answer it has.
      const question = { method: "GET", url, headers: proven, cache: owner ? "no-store" : "default" } as const;
      const response = await request(question, timeoutMs);
      const { status } = response;
      if (status === 401 && !isLast) continue;
      if (status === 401 || status === 403) {
        const sent = proven.has("authorization") ? "the token that it was sent" : "a request without a token";
        throw new OffshootError("backend-unauthorized", `${where} answered ${status} to ${sent}.`);
      }
      if (response.ok || (status === 404 && !owner)) return response;
      throw refusal(question, response);
    }
  }

  return {
    async summary({ id, code, token: own }) {
      const period = current;
      const url = address.summary({ id, code });
      const source = own || token;
      return share([url, id, code, source, period], async () => {
        const wasHeld = store.isHeld();
        const response = await get(url, source, { id, code }, period);
        const summary = readAnswer("summary", `GET ${url}`, response, SUMMARY_CHECKS, ask.summary);
        // What was erased meanwhile, here or by another tab, does not come back.
        if (!period.isOver && (store.isHeld() || !wasHeld)) store.keep(id, url, summary);
        return summary;
      });
    },
    recall: ({ id, code }) => store.recall(id, address.summary({ id, code })),
    async invitation(code) {
      const period = current;
      const url = address.invitation({ code });
      return share([url, period], async () => {
        // Anybody may ask: nobody's proof goes along.
        const response = await get(url, typeof token === "string" ? token : undefined, null, period);
        // A 404 is an answer for a question that can have none.
        if (response.status === 404) return null;
        return readAnswer("invitation", `GET ${url}`, response, INVITATION_CHECKS, ask.invitation);
      });
    },
    end() {
      current.isOver = true;
      current = { isOver: false };
    },
  };
}
