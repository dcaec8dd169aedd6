import type { Context, Hono } from "hono";
import type { Mailer } from "../guests/create-mailer.js";
import { handOverByKey } from "../guests/hand-over.js";
import { hashGuessable } from "../guests/hashes.js";
import { joinGuest } from "../guests/join-guest.js";
import { proveGuest } from "../guests/prove-guest.js";
import { readJoinBody, readProofBody } from "../guests/read-guest-body.js";
import { TRIES_MS, takeTry } from "../guests/take-try.js";
import { identifyAccount } from "../identity/identify-advocate.js";
import { findProgram, type RegisteredProgram } from "../program-registry.js";
import type { RouteServices } from "./browser-routes.js";
import { checkContentType } from "./check-content-type.js";
import { readBearer } from "./read-bearer.js";
import { parseBody, readBody } from "./read-body.js";
import { Refusal } from "./refusal.js";

/** Neither a wish nor a proof is longer. */
const BODY_LIMIT_BYTES = 2000;
/** So many wishes an hour one client may have. */
const PER_CLIENT = 10;
/** So many all clients together may have where nobody tells them apart. */
const PER_EVERYBODY = 100;

/** What the routes for guests work with. */
export interface GuestServices extends RouteServices {
  /** Absent where the site mails no links. */
  readonly mailer: Mailer | undefined;
  readonly clientOf: ((request: Request) => string) | undefined;
}

async function readJson(request: Request): Promise<unknown> {
  // A form of another site cannot send it, and a script of another site is stopped by its preflight.
  checkContentType(request, ["application/json"]);
  return parseBody(await readBody(request, BODY_LIMIT_BYTES));
}

function checkOpen({ program }: RegisteredProgram, now: number): void {
  const { startsAt = Number.NEGATIVE_INFINITY, endsAt = Number.POSITIVE_INFINITY } = program.schedule ?? {};
  if (now >= startsAt && now < endsAt) return;
  throw new Refusal(409, "program-closed", "expected a program that has begun and has not ended.");
}

/** Adds what advocates without an account need; nothing of it is there where the site mails no links. */
export function addGuestRoutes(app: Hono, { programs, database, now, mailer, clientOf }: GuestServices): void {
  if (mailer === undefined) return;
  const find = (key: string | undefined): RegisteredProgram => {
    const program = findProgram(programs, key);
    if (program !== undefined) return program;
    throw new Refusal(404, "unknown-program", "program: expected the key of a program that this backend knows.");
  };
  const checkClient = async ({ partition, identityKey }: RegisteredProgram, request: Request, at: number) => {
    const who = hashGuessable(identityKey, "client", clientOf?.(request) ?? "");
    if (await takeTry(database.sql, partition, who, clientOf ? PER_CLIENT : PER_EVERYBODY, at)) return;
    throw new Refusal(429, "too-many", "expected fewer wishes within an hour. Try again later.", TRIES_MS / 1000);
  };
  const answer = (c: Context, guest: { readonly id: string; readonly code: string }) => {
    c.header("cache-control", "no-store");
    return c.json({ id: guest.id, code: guest.code });
  };

  app.post("/advocates", async (c) => {
    const at = now();
    const { program: key, ...wish } = readJoinBody(await readJson(c.req.raw));
    const program = find(key);
    checkOpen(program, at);
    await checkClient(program, c.req.raw, at);
    const { guest, mail } = await joinGuest(database, program, wish, at);
    if (mail !== null) mailer.send(mail);
    return answer(c, guest);
  });

  app.post("/advocates/proof", async (c) => {
    const at = now();
    const { program: name, key, proof } = readProofBody(await readJson(c.req.raw));
    const program = find(name);
    const guest = proof === undefined ? null : await proveGuest(database, program, { key, proof }, at);
    if (guest !== null && !c.req.header("authorization")) return answer(c, guest);
    const account = await identifyAccount(database, readBearer(c.req.raw), programs, at);
    if (account.program !== program) throw new Refusal(401, "token-invalid", "expected a token for this program.");
    await handOverByKey(database, program, key, account.advocateId, at);
    return answer(c, { id: account.advocateId, code: account.code });
  });
}
