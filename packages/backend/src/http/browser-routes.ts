import { isAllowedHost } from "@offshoot/core";
import type { Hono } from "hono";
import { cors } from "hono/cors";
import type { Database } from "../database/database.js";
import { acceptEvents } from "../events/accept-events.js";
import { readBatch } from "../events/read-batch.js";
import { identifyAdvocate } from "../identity/identify-advocate.js";
import { readInvitation } from "../invitation/read-invitation.js";
import { findProgram, type ProgramRegistry, type RegisteredProgram } from "../program-registry.js";
import { expireRewards } from "../rewards/expire-rewards.js";
import { readSummary } from "../summary/read-summary.js";
import { checkContentType } from "./check-content-type.js";
import { readBearer } from "./read-bearer.js";
import { parseBody, readBody } from "./read-body.js";
import { Refusal } from "./refusal.js";

const PREFLIGHT_SECONDS = 86_400;

/** What the routes work with. */
export interface RouteServices {
  readonly programs: ProgramRegistry;
  readonly database: Database;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Adds what pages ask for: readable from the programs' own domains, without credentials. */
export function addBrowserRoutes(app: Hono, { programs, database, now }: RouteServices): void {
  const domains = [...programs.values()].flatMap(({ program }) => program.link.domains);
  const forPages = cors({
    origin: (origin) => (URL.canParse(origin) && isAllowedHost(origin, domains) ? origin : null),
    allowMethods: ["GET", "POST"],
    allowHeaders: ["authorization", "content-type"],
    maxAge: PREFLIGHT_SECONDS,
  });
  for (const path of ["/events", "/invitations/*", "/summary", "/advocates", "/advocates/proof"])
    app.use(path, forPages);

  app.post("/events", async (c) => {
    checkContentType(c.req.raw, ["application/json", "text/plain"]);
    const batch = readBatch(parseBody(await readBody(c.req.raw)), (key) => programs.has(key));
    const find = (key: string) => programs.get(key) as RegisteredProgram;
    const { accepted, duplicates } = await acceptEvents(database, batch.events, find, now());
    return c.json({ accepted, duplicates, rejected: batch.rejected });
  });

  app.get("/invitations/:code", async (c) => {
    const program = findProgram(programs, c.req.query("program"));
    if (program === undefined) {
      throw new Refusal(404, "unknown-program", "program: expected the key of a program that this backend knows.");
    }
    c.header("cache-control", "no-store");
    return c.json(await readInvitation(database, program, c.req.param("code"), now()));
  });

  app.get("/summary", async (c) => {
    const at = now();
    const { program, advocateId } = await identifyAdvocate(database, readBearer(c.req.raw), programs, at);
    await expireRewards(database, program.partition, advocateId, at);
    c.header("cache-control", "no-store");
    return c.json(await readSummary(database, program, advocateId, at));
  });
}
