import { afterAll, beforeAll } from "vitest";
import { type Backend, createBackend, type Database, openDatabase } from "../src/index.js";
import { ADMIN_TOKEN, DAY_MS, document, secrets } from "./acme.js";

export const NOW = Date.parse("2030-05-01T12:00:00Z");
export const NAME = "_offshoot_acme-friends";
export const VISITOR = "V1StGXR8_Z5jdHi6B-myT";

const base36 = (days: number) => (NOW + days * DAY_MS).toString(36);

/** A touch of so many days ago, with a window of 90 days, as the cookie has it. */
export const touchOf = (code: string, daysAgo: number, source = "link") =>
  `${code}..${base36(-daysAgo)}.${base36(90 - daysAgo)}.${source}`;

/** A record as the cookie has it. */
export const recordOf = (first: string, visitor = VISITOR) => `1*${first}*${first}*${visitor}`;

/** A request to `POST /touch`, good unless it says otherwise. */
export interface Ask {
  /** Origin of the page and of the backend. */
  readonly site?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** `attribution.cookie.domain` of the program. */
  readonly domain?: string;
}

/** Keeps a backend under `/offshoot` beside a shop for the tests of a block. */
export function useTouch() {
  const stage = {} as { database: Database };
  const errors: unknown[] = [];
  const clock = { now: NOW };
  const make = (domain: string): Backend =>
    createBackend({
      programs: {
        "acme-friends": {
          document: {
            ...document,
            link: { ...document.link, vanity: ["ANA-LIMA"] },
            attribution: { cookie: { domain } },
          },
          secrets,
        },
      },
      database: stage.database,
      adminToken: ADMIN_TOKEN,
      prefix: "/offshoot",
      now: () => clock.now,
      onError: (error) => errors.push(error),
    });
  beforeAll(async () => {
    stage.database = await openDatabase("memory://");
  }, 240_000);
  afterAll(() => stage.database.close());

  const send = (request: Request, domain = "auto") => make(domain).fetch(request);
  const ask = ({ site = "https://www.acme.example", body = {}, headers = {}, domain }: Ask) =>
    send(
      new Request(`${site}/offshoot/touch`, {
        method: "POST",
        body: typeof body === "string" ? body : JSON.stringify(body),
        headers: { "content-type": "application/json", origin: site, ...headers },
      }),
      domain,
    );
  const cookieFor = async (asked: Ask) => (await ask(asked)).headers.get("set-cookie") ?? "";
  return { stage, errors, clock, send, ask, cookieFor };
}
