import { randomBytes } from "node:crypto";
import type { ProgramDocument } from "@offshoot/core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type BackendOptions, type Database, type GuestMail, openDatabase } from "../src/index.js";
import { type Acme, document, openAcme } from "./acme.js";
import { expectLedger } from "./expect-ledger.js";

/** Opening an embedded database is slow on a busy machine. */
const OPEN_TIMEOUT_MS = 240_000;

/** Makes the secret of a browser. */
export const newKey = () => randomBytes(16).toString("base64url");

/** A program that gives links away by e-mail. */
export interface GuestStage {
  readonly acme: Acme;
  readonly program: string;
  /** What was mailed so far. */
  readonly mails: GuestMail[];
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Joins in a new browser. */
  join(email: string, key?: string): Promise<{ id: string; code: string; key: string; mail: GuestMail }>;
  prove(key: string, proof?: string, token?: string): Promise<Response>;
  /** Asks what somebody has, with the secret of their browser. */
  ask(key: string): Promise<Response>;
  /** Reports a completed order by a code. */
  order(orderId: string, code: string, friend?: string): Promise<string[]>;
}

/** Keeps a database in memory, on which each program is one that no other test knows. */
export function useGuests() {
  const parts = {} as { database: Database };
  const stages: GuestStage[] = [];
  let n = 0;
  beforeAll(async () => {
    parts.database = await openDatabase("memory://");
  }, OPEN_TIMEOUT_MS);
  afterEach(async () => {
    for (const { acme, program } of stages.splice(0)) {
      await expectLedger(parts.database, program);
      expect(acme.errors).toEqual([]);
    }
  });
  afterAll(() => parts.database.close());

  function start(
    offered: Partial<Omit<ProgramDocument, "program">> = {},
    options: Partial<BackendOptions> = {},
  ): GuestStage {
    const mails: GuestMail[] = [];
    const program = `guests-${++n}`;
    const sendLink = async (mail: GuestMail) => void mails.push(mail);
    const acme = openAcme(parts.database, "one", "", { ...document, ...offered, program }, { sendLink, ...options });
    const post: GuestStage["post"] = (path, body, headers) =>
      acme.send(path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json", ...headers },
      });
    const stage: GuestStage = {
      acme,
      program,
      mails,
      post,
      async join(email, key = newKey()) {
        const answer = await post("/advocates", { program, email, key, locale: "en" });
        if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
        return { ...(await answer.json()), key, mail: mails.at(-1) };
      },
      prove: (key, proof, token) =>
        post("/advocates/proof", { program, key, proof }, token ? { authorization: `Bearer ${token}` } : {}),
      ask: (key) => acme.send("/summary", { headers: { authorization: `Bearer ${key}` } }),
      async order(orderId, code, friend = `friend-of-${orderId}`) {
        const answer = await acme.report({ orderId, status: "completed", code, friend: { id: friend } });
        return (await answer.json()).rewards.map((one: { state: string; reason?: string }) => one.reason ?? one.state);
      },
    };
    stages.push(stage);
    return stage;
  }
  return {
    start,
    get database() {
      return parts.database;
    },
  };
}
