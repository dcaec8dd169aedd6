import { randomUUID } from "node:crypto";
import type { ProgramDocument } from "@offshoot/core";
import {
  type Backend,
  type BackendOptions,
  type ConversionReport,
  createBackend,
  type Database,
  signConversion,
  signIdentityToken,
} from "../src/index.js";

export const DAY_MS = 86_400_000;
export const HOLD_DAYS = 14;
export const ADMIN_TOKEN = "an admin token of some length".replaceAll(" ", "-");

export const document: ProgramDocument = {
  program: "acme-friends",
  version: 3,
  link: { base: "https://acme.example/", domains: ["acme.example"] },
  rewards: {
    advocate: { kind: "credit", amount: 20, currency: "USD" },
    friend: { kind: "discount", percent: 15, apply: { coupon: "FRIEND15" } },
    holdDays: HOLD_DAYS,
  },
};

export const secrets = {
  identity: "identity-secret-of-acme-0123456789abcdef",
  conversions: `whsec_${Buffer.from("conversions secret of acme, long").toString("base64")}`,
};

/** The same shop's second program, with secrets of its own. */
export const partners = {
  document: { ...document, program: "acme-partners" },
  secrets: {
    identity: "identity-secret-of-partners-0123456789abcdef",
    conversions: `whsec_${Buffer.from("conversions secret of partners, long").toString("base64")}`,
  },
};

export interface Clock {
  now: number;
}

/** A backend for tests: a clock that stands still until it is moved, and requests by name. */
export interface Acme {
  readonly backend: Backend;
  readonly clock: Clock;
  readonly errors: unknown[];
  send(path: string, init?: RequestInit): Promise<Response>;
  postEvents(events: readonly unknown[]): Promise<{ accepted: string[]; duplicates: string[]; rejected: unknown[] }>;
  report(report: ConversionReport, id?: string): Promise<Response>;
  token(id: string, more?: { name?: string; code?: string; email?: string }): Promise<string>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer as a page would, without our types.
  summary(id: string, more?: { name?: string; code?: string; email?: string }): Promise<any>;
}

/**
 * @param offered What the program offers.
 * @param more Options of the backend besides.
 */
export function openAcme(
  database: Database,
  programs: "one" | "two" = "one",
  prefix = "",
  offered: ProgramDocument = document,
  more: Partial<BackendOptions> = {},
): Acme {
  const clock = { now: Date.parse("2030-05-01T12:00:00Z") };
  const errors: unknown[] = [];
  const own = { [offered.program]: { document: offered, secrets } };
  const backend = createBackend({
    programs: programs === "one" ? own : { ...own, "acme-partners": partners },
    database,
    adminToken: ADMIN_TOKEN,
    prefix,
    now: () => clock.now,
    onError: (error) => errors.push(error),
    ...more,
  });
  const send = (path: string, init?: RequestInit) =>
    backend.fetch(new Request(`https://acme.example${prefix}${path}`, init));
  const token: Acme["token"] = (id, more = {}) =>
    signIdentityToken({
      program: offered.program,
      secret: secrets.identity,
      advocate: { id, ...more },
      now: () => clock.now,
    });
  return {
    backend,
    clock,
    errors,
    send,
    token,
    async postEvents(events) {
      const body = JSON.stringify({ schema: "offshoot/1", sentAt: new Date(clock.now).toISOString(), events });
      const response = await send("/events", { method: "POST", body, headers: { "content-type": "application/json" } });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return response.json();
    },
    report(report, id) {
      const signed = signConversion({
        secret: secrets.conversions,
        report,
        now: () => clock.now,
        ...(id === undefined ? {} : { id }),
      });
      return send("/conversions", { method: "POST", ...signed });
    },
    async summary(id, more) {
      const headers = { authorization: `Bearer ${await token(id, more)}` };
      const response = await send("/summary", { headers });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return response.json();
    },
  };
}

/** An event as the SDK sends it. */
export function makeEvent(type: string, more: Record<string, unknown> = {}): Record<string, unknown> & { id: string } {
  return {
    id: randomUUID(),
    type,
    at: "2030-05-01T11:59:58.000Z",
    seq: 1,
    program: "acme-friends",
    programVersion: 3,
    visitor: "visitor-of-the-friend",
    session: "session-1",
    data: {},
    context: { path: "/", locale: "en", sdk: "0.1.0" },
    ...more,
  };
}

const attributionTo = (code: string, more: Record<string, unknown>) => ({
  code,
  model: "first-touch",
  source: "link",
  touchedAt: "2030-05-01T11:00:00.000Z",
  verified: true,
  ...more,
});

/** A browser's claim that an order is owed to a code. */
export function makeClaim(
  orderId: string,
  code: string,
  more: Record<string, unknown> = {},
  attribution: Record<string, unknown> = {},
) {
  return makeEvent("conversion.completed", {
    data: { orderId },
    attribution: attributionTo(code, attribution),
    ...more,
  });
}

/** A browser's word that somebody who came by a code has signed up; `more` names the friend. */
export function makeLead(code: string, more: Record<string, unknown>) {
  return makeEvent("lead.created", { attribution: attributionTo(code, {}), ...more });
}
