import { deriveCode, type ProgramDocument } from "@offshoot/core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type ConversionReport, type Database, openDatabase } from "../src/index.js";
import { type Acme, document, HOLD_DAYS, openAcme } from "./acme.js";
import { expectLedger } from "./expect-ledger.js";

/** Opening an embedded database is slow on a busy machine. */
const OPEN_TIMEOUT_MS = 240_000;

type Offered = Partial<Omit<ProgramDocument, "program">>;

/** A program of its own on a shared database. */
export interface Stage {
  readonly acme: Acme;
  readonly program: string;
  codeOf(advocateId: string): Promise<string>;
  /** The same program with another document, as after a deploy; both go by one clock. */
  reopen(offered: Offered): Stage;
  /** Reports a completed order by the code of an advocate and tells what its rewards have come to. */
  order(orderId: string, advocateId: string, more?: Partial<ConversionReport>): Promise<string[]>;
  /** Tells an advocate's rewards as `state reason`, the newest first. */
  states(advocateId: string): Promise<string[]>;
}

/** Opens a stage over a database. */
export function openStage(database: Database, program: string, offered: Offered): Stage {
  const acme = openAcme(database, "one", "", { ...document, ...offered, program });
  const told = ({ state, reason }: { state: string; reason?: string }) => (reason ? `${state} ${reason}` : state);
  const codeOf = (id: string) => deriveCode(program, id);
  return {
    acme,
    program,
    codeOf,
    reopen(news) {
      const stage = openStage(database, program, news);
      Object.defineProperty(stage.acme.clock, "now", {
        get: () => acme.clock.now,
        set: (now) => {
          acme.clock.now = now;
        },
      });
      return stage;
    },
    async order(orderId, advocateId, more = {}) {
      const code = await codeOf(advocateId);
      const answer = await acme.report({ orderId, status: "completed", code, ...more });
      if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
      return (await answer.json()).rewards.map(told);
    },
    states: async (id) => (await acme.summary(id)).rewards.map(told),
  };
}

/** A database in memory, on which each program is one that no other test knows. */
export interface Offers {
  readonly database: Database;
  open(offered: Offered): Stage;
  /** Opens a program with these rewards, of which `ana` is an advocate, and checks its ledger when the test is over. */
  start(rewards: ProgramDocument["rewards"], more?: Offered): Promise<Stage>;
}

/** Keeps a database in memory for the tests of a block. */
export function useOffers(): Offers {
  const parts = {} as { database: Database };
  const started: Stage[] = [];
  let n = 0;
  beforeAll(async () => {
    parts.database = await openDatabase("memory://");
  }, OPEN_TIMEOUT_MS);
  afterEach(async () => {
    for (const { acme, program } of started.splice(0)) {
      await expectLedger(parts.database, program);
      expect(acme.errors).toEqual([]);
    }
  });
  afterAll(() => parts.database.close());
  const open = (offered: Offered) => openStage(parts.database, `offer-${++n}`, offered);
  return {
    get database() {
      return parts.database;
    },
    open,
    async start(rewards, more = {}) {
      const stage = open({ rewards: { holdDays: HOLD_DAYS, ...rewards }, ...more });
      started.push(stage);
      await stage.acme.summary("ana");
      return stage;
    },
  };
}
