import { createBackend, openDatabase, signConversion, signIdentityToken } from "@offshoot/backend";
import { deriveCode } from "@offshoot/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockBackend } from "../../mock/mock-backend.mjs";

const PROGRAM = "acme-friends";
const document = {
  program: PROGRAM,
  version: 7,
  link: { base: "https://acme.example/" },
  rewards: {
    advocate: { kind: "credit", amount: 20, currency: "USD" },
    friend: { kind: "discount", percent: 15, apply: { coupon: "FRIEND15" } },
    holdDays: 0,
  },
} as const;
const IDENTITY = "an identity secret of more than thirty-two bytes";
const CONVERSIONS = `whsec_${Buffer.from("a conversions secret, long enough").toString("base64")}`;
const now = () => Date.now();

const mock = createMockBackend({ document, now });
let backend: ReturnType<typeof createBackend>;
let token: string;
let code: string;
beforeAll(async () => {
  const programs = { [PROGRAM]: { document, secrets: { identity: IDENTITY, conversions: CONVERSIONS } } };
  backend = createBackend({ programs, database: await openDatabase("memory://"), adminToken: "a".repeat(32) });
  token = await signIdentityToken({ program: PROGRAM, secret: IDENTITY, advocate: { id: "ana" } });
  code = await deriveCode(PROGRAM, "ana");
}, 60_000);
afterAll(() => backend?.close());

/** What differs between two backends that say the same: their own names and their own clocks. */
const isOwn = (key: string) => ["id", "at", "updatedAt", "availableAt", "message"].includes(key);

/** Asks both the same and gives both answers. */
async function askBoth(path: string, init?: RequestInit) {
  const answers = [backend, mock].map(async ({ fetch }) => {
    const answer = await fetch(new Request(`https://acme.example${path}`, init));
    const text = JSON.stringify(await answer.json(), (key, value) => (isOwn(key) ? typeof value : value));
    return { status: answer.status, body: JSON.parse(text) };
  });
  const [real, mocked] = await Promise.all(answers);
  return { real, mocked };
}

let seq = 0;
/** An event of a friend who came by Ana's link. */
const eventOf = (type: string, data: object) => ({
  id: `0192f0c1-7a00-7000-8000-${String(++seq).padStart(12, "0")}`,
  type,
  at: new Date(now()).toISOString(),
  seq,
  program: PROGRAM,
  programVersion: 7,
  visitor: "friends-browser",
  session: "a-session",
  attribution: { code, model: "first-touch", source: "link", touchedAt: new Date(now()).toISOString(), verified: true },
  data,
  context: { path: "/", locale: "en", sdk: "0.1.0" },
});
const post = (events: readonly unknown[], schema = "offshoot/1") =>
  askBoth("/events", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ schema, sentAt: new Date(now()).toISOString(), events }),
  });
const summary = () => askBoth("/summary", { headers: { authorization: `Bearer ${token}` } });

describe("the mock backend says what the reference backend says", () => {
  test("of a code that nobody has, and to somebody without a token", async () => {
    for (const path of ["/invitations/93Q1ZKA8M3R?program=acme-friends", "/summary", "/nowhere"]) {
      const { real, mocked } = await askBoth(path);
      expect(mocked).toEqual(real);
    }
  });

  test("from the first summary to the confirmed order of a friend", async () => {
    const steps = [
      summary,
      () => askBoth(`/invitations/${code}?program=${PROGRAM}`),
      () => post([eventOf("touch.captured", { code }), eventOf("lead.created", {}), { id: "bad" }]),
      summary,
      () => post([], "offshoot/2"),
      () => post([eventOf("conversion.completed", { orderId: "1042", value: 40, currency: "USD" })]),
      summary,
      async () => {
        const report = { orderId: "1042", status: "completed", value: "40.00", currency: "USD", code } as const;
        const { body, headers } = signConversion({ secret: CONVERSIONS, report });
        const init = { method: "POST", body, headers };
        const answer = await backend.fetch(new Request("https://acme.example/conversions", init));
        mock.confirm("1042");
        return { real: answer.status, mocked: 200 };
      },
      summary,
    ];
    for (const step of steps) {
      const { real, mocked } = await step();
      expect(mocked).toEqual(real);
    }
    expect((await summary()).real?.body.available).toEqual([{ amount: 2000, currency: "USD" }]);
  });
});
