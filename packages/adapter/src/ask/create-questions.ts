import {
  type AdvocateRef,
  type GuestRef,
  type Invitation,
  type JoinRequest,
  OffshootError,
  type ProofRequest,
  type Summary,
} from "@offshoot/core";
import { attempt } from "../attempt.js";
import { tellHost } from "../describe-trouble.js";
import type { WireResponse } from "../format/wire-format.js";
import type { ResolvedHttpOptions, TokenOwner } from "../http-options.js";
import { refusal, request } from "../send/request.js";
import { GUEST_CHECKS, INVITATION_CHECKS, SUMMARY_CHECKS } from "./check-answer.js";
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
  /** Makes a visitor an advocate; `null` for what the backend says is no address. */
  join(request: JoinRequest): Promise<GuestRef | null>;
  /** Shows the backend a proof; `null` where it takes none. */
  prove(request: ProofRequest): Promise<GuestRef | null>;
  /** Ends the time in which somebody is signed in: what was asked in it is neither sent any more nor kept. */
  end(): void;
}

/** Creates the questions to a backend; callers who ask the same with the same proof at the same time share one request. */
export function createQuestions(
  options: ResolvedHttpOptions,
  store: SummaryStore = createSummaryStore(options),
): BackendQuestions {
  const { ask, token, headers, timeoutMs, onError, program, format } = options;
  const share = createSharing();
  let current: Period = { isOver: false };

  function addressOf(topic: Topic, names: readonly string[]): QuestionAddress {
    try {
      return createQuestionAddress(topic, names, options);
    } catch (error) {
      if (ask[topic]) attempt(() => tellHost(error as OffshootError, onError));
      return () => {
        throw error;
      };
    }
  }
  const address = {
    summary: addressOf("summary", ["id", "code"]),
    invitation: addressOf("invitation", ["code"]),
    join: addressOf("join", []),
    proof: addressOf("proof", []),
  };
  /** Proves the site, where it has a token of its own; nobody's own goes along with what anybody may ask. */
  const siteToken = typeof token === "string" ? token : undefined;

  /** Makes one request, and where its token is refused and comes from a function, one more with a fresh one. */
  async function send(
    url: string,
    source: ProofSource,
    owner: TokenOwner,
    period: Period,
    body?: string,
  ): Promise<WireResponse> {
    const method = body === undefined ? "GET" : "POST";
    const where = `${method} ${url}`;
    for (let isLast = typeof source !== "function"; ; isLast = true) {
      const proven = await fetchProof(where, source, owner, headers, timeoutMs);
      if (body !== undefined) proven.set("content-type", "application/json");
      if (period.isOver) {
        throw new OffshootError("backend-unreachable", `${where} was not sent: its answer is not wanted any more.`);
      }
      // A browser's cache would not ask whose answer it has.
      const cache = owner ? "no-store" : "default";
      const question = { method, url, headers: proven, cache, ...(body !== undefined && { body }) } as const;
      const response = await request(question, timeoutMs);
      const { status } = response;
      if (status === 401 && !isLast) continue;
      if (status === 401 || status === 403) {
        const sent = proven.has("authorization") ? "the token that it was sent" : "a request without a token";
        throw new OffshootError("backend-unauthorized", `${where} answered ${status} to ${sent}.`);
      }
      if (response.ok || (status === 404 && !body && !owner) || (status === 422 && body)) return response;
      throw refusal(question, response);
    }
  }

  /** Says one thing about a guest, once: whoever says it knows what became of it, or does not and says it again. */
  async function tell(
    topic: "join" | "proof",
    said: JoinRequest | ProofRequest,
    source: ProofSource = siteToken,
    owner: TokenOwner = null,
  ): Promise<GuestRef | null> {
    const url = address[topic]({});
    const body = JSON.stringify({ ...(program && { program }), ...said });
    const response = await send(url, source, owner, { isOver: false }, body);
    if (!response.ok) return null;
    return readAnswer(topic, `POST ${url}`, response, GUEST_CHECKS, ask[topic]);
  }

  return {
    async summary({ id, code, token: own }) {
      const period = current;
      const url = address.summary({ id, code });
      const source = own || token;
      return share([url, id, code, source, period], async () => {
        const wasHeld = store.isHeld();
        const response = await send(url, source, { id, code }, period);
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
        const response = await send(url, siteToken, null, period);
        // A 404 is an answer for a question that can have none.
        if (response.status === 404) return null;
        return readAnswer("invitation", `GET ${url}`, response, INVITATION_CHECKS, ask.invitation);
      });
    },
    join: (request) => tell("join", request),
    async prove({ advocate, ...said }) {
      if (!ask.proof && !format.questions?.summary) return null;
      if (!advocate) return tell("proof", said);
      const { id, code, token: own } = advocate;
      return tell("proof", said, own || token, { id, code });
    },
    end() {
      current.isOver = true;
      current = { isOver: false };
    },
  };
}
