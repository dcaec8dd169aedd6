import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { AdvocateRef, Summary } from "@offshoot/core";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** One question as it arrived. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A backend that is only asked; fresh for each test. */
export interface QuestionBed {
  /** Address without a slash at its end. */
  readonly endpoint: string;
  /** Every question so far. */
  readonly asked: readonly Asked[];
  /** Whose token came with each question; `undefined` for none. */
  readonly proofs: readonly (string | undefined)[];
  /** Chooses the answer to each question; a text is the body of a 200. */
  answer: (
    question: Asked,
    index: number,
  ) => string | { readonly status: number; readonly body?: string } | Promise<string>;
}

/** Makes a summary that is good, and somebody's. */
export const summaryOf = (code: string): Summary => ({
  code,
  currency: "USD",
  available: [{ amount: 2000, currency: "USD" }],
  pending: [],
  counts: { visits: 3, leads: 1, conversions: 1 },
  rewards: [
    {
      id: "r1",
      at: "2026-01-01T00:00:00.000Z",
      state: "available",
      reward: { kind: "credit", money: { amount: 2000, currency: "USD" } },
    },
  ],
  updatedAt: "2026-01-01T00:00:00.000Z",
});

/** Gives what a question failed with. */
export const failureOf = (question: Promise<unknown> | undefined): Promise<Error | undefined> =>
  Promise.resolve(question).then(
    () => undefined,
    (error: unknown) => error as Error,
  );

/** Sets the hooks of a test file up. */
export function setUpQuestionBed(): QuestionBed {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    let said = "";
    for await (const chunk of request) said += chunk;
    const question = { method, url, headers, body: said };
    asked.push(question);
    const answer = await bed.answer(question, asked.length - 1);
    const { status, body = "" } = typeof answer === "string" ? { status: 200, body: answer } : answer;
    response.writeHead(status).end(body);
  });
  const bed = {
    endpoint: "",
    asked,
    get proofs() {
      return asked.map(({ headers }) => headers.authorization);
    },
    answer: (() => ({ status: 500 })) as QuestionBed["answer"],
  };
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    bed.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/offshoot`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
    bed.answer = () => ({ status: 500 });
  });
  return bed;
}

/** Makes an advocate whose token is fetched, and says who they are. */
export const personOf = (id: string): AdvocateRef => ({
  id,
  code: id.toUpperCase(),
  token: () => Promise.resolve(id),
});

/** Answers that wait until a test lets them go, each with what belongs to whoever's token came. */
export interface HeldAnswers {
  /** Lets the oldest go. */
  next(): void;
  /** Lets all go, also those that are asked for later. */
  release(): void;
}

/** Makes the backend hold its answers back. */
export function holdAnswers(bed: QuestionBed): HeldAnswers {
  const held: (() => void)[] = [];
  let isOpen = false;
  bed.answer = ({ headers }) =>
    new Promise((resolve) => {
      const code = headers.authorization?.replace("Bearer ", "").toUpperCase() ?? "";
      const answer = () => resolve(JSON.stringify(summaryOf(code)));
      if (isOpen) answer();
      else held.push(answer);
    });
  return {
    next: () => held.shift()?.(),
    release() {
      isOpen = true;
      for (const answer of held.splice(0)) answer();
    },
  };
}
