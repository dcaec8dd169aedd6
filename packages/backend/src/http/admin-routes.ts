import type { Hono } from "hono";
import type { Database } from "../database/database.js";
import { listEvents } from "../events/list-events.js";
import { forgetAdvocate } from "../guests/forget-advocate.js";
import { findProgram, type ProgramRegistry } from "../program-registry.js";
import { readBudget } from "../rewards/read-budget.js";
import { isSameSecret } from "./is-same-secret.js";
import { readBearer } from "./read-bearer.js";
import { Refusal } from "./refusal.js";

const LONGEST_PAGE = 500;
const PAGE = 100;

function readNumber(text: string | undefined, name: string, fallback: number, max: number): number {
  if (text === undefined) return fallback;
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= max) return number;
  throw new Refusal(400, "query-invalid", `${name}: expected a whole number from 0 to ${max}.`);
}

/** What the administrator's routes work with. */
export interface AdminServices {
  readonly programs: ProgramRegistry;
  readonly database: Database;
  readonly adminToken: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Adds what only the holder of the admin token may ask. */
export function addAdminRoutes(app: Hono, { programs, database, adminToken, now }: AdminServices): void {
  const checkAdmin = (request: Request) => {
    if (!isSameSecret(readBearer(request), adminToken)) {
      throw new Refusal(401, "token-invalid", "expected the admin token.");
    }
  };

  app.get("/budget", async (c) => {
    checkAdmin(c.req.raw);
    const program = findProgram(programs, c.req.query("program"));
    if (program === undefined) {
      throw new Refusal(404, "unknown-program", "program: expected the key of a program that this backend knows.");
    }
    c.header("cache-control", "no-store");
    return c.json(await readBudget(database, program, now()));
  });

  app.delete("/advocates/:id", async (c) => {
    checkAdmin(c.req.raw);
    const program = findProgram(programs, c.req.query("program"));
    const isGone = program && (await forgetAdvocate(database, program.partition, c.req.param("id")));
    if (!isGone) throw new Refusal(404, "unknown-advocate", "expected the id of an advocate of a program.");
    return c.body(null, 204);
  });

  app.get("/events", async (c) => {
    checkAdmin(c.req.raw);
    const after = readNumber(c.req.query("after"), "after", 0, Number.MAX_SAFE_INTEGER);
    const limit = readNumber(c.req.query("limit"), "limit", PAGE, LONGEST_PAGE);
    const events = await listEvents(database, after, limit);
    c.header("cache-control", "no-store");
    return c.json({ events, cursor: events.at(-1)?.cursor ?? after });
  });
}
