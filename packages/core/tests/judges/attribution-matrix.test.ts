import { describe, expect, test } from "vitest";
import { type Arrival, CASES, type Case, FAY, ISSUED, NOW, OWN, WINDOW } from "./attribution-cases.js";
import { creditOf, forgetOwn, NOBODY, type OracleRecord, type OracleTouch, remember } from "./attribution-oracle.js";
import { createWorld, settle } from "./attribution-world.js";

const DAY = 86_400_000;
const HOST = "https://host.example/";

/** The touch that an arrival or an earlier visit is, by the oracle's own reckoning. */
function touchOf({ by, code, query = "" }: Partial<Arrival>, at: number): OracleTouch | null {
  if (!code) return null;
  const compared = code.toUpperCase();
  const channel = query.includes(".copy") ? { channel: "copy" } : {};
  const touch = { code: compared, ...channel, touchedAt: at, expiresAt: at + WINDOW };
  // A hand-off is believed for 120 seconds; its window still ends where the other domain said.
  if (by === "hand-off")
    return { ...touch, touchedAt: at - 120_000, expiresAt: at - 5 * DAY + WINDOW, source: "hand-off" };
  if (by === "typed") return { ...touch, source: ISSUED.includes(compared) ? "typed" : "claimed" };
  return { ...touch, source: "link" };
}

/** Goes through a case with a whole referral, and through the same with the oracle; every look at it must agree. */
async function judge({ name, visits, arrival, consent, model }: Case): Promise<void> {
  const program = { model, issued: ISSUED };
  const world = createWorld(model);
  let record: OracleRecord = NOBODY;

  for (const visit of visits) {
    const page = await world.open(visit.at, visit.by === "link" ? `${HOST}?ref=${visit.code}` : HOST, "granted");
    if (visit.by === "typed") await page.redeem(visit.code);
    page.destroy();
    const touch = touchOf(visit, visit.at);
    if (touch) record = remember(record, touch, false, visit.at, program);
  }
  if (consent === "denied") {
    await (await world.open(NOW - DAY, HOST, "granted")).consent.revoke();
    record = NOBODY;
  }

  const page = await arrive(world, arrival, consent);
  const touch = touchOf(arrival, NOW);
  const isWeak = arrival.by === "internal" || arrival.by === "hand-off";
  const isIgnored = touch === null || (arrival.by === "typed" && touch.code === OWN);
  const after = (known: OracleRecord) =>
    forgetOwn(isIgnored ? known : remember(known, touch, isWeak, NOW, program), OWN);
  const looks = (known: OracleRecord, at: number) => creditOf(known, OWN, at, program);

  if (consent !== "granted") {
    expect(page.attribution(), `${name}, before anything is permitted`).toEqual(looks(after(NOBODY), NOW));
    expect(world.stored().length > 0, `${name}, stored before it was permitted`).toBe(record !== NOBODY);
  }
  if (consent === "denied") {
    expect((await world.open(NOW + DAY, HOST, "required")).attribution(), `${name}, a day later`).toBeNull();
    return;
  }
  if (consent === "pending") {
    page.consent.grant();
    await settle();
  }
  // What is the visitor's own is known before the answer comes: it takes no place then, and rivals nobody.
  const known = consent === "pending" ? forgetOwn(record, OWN) : record;
  record = consent === "pending" && touch?.code === OWN ? known : after(known);
  const now = looks(record, NOW);
  expect(page.attribution(), name).toEqual(now);
  const end = now
    ? ([
        ["just before it ends", now.expiresAt - 1],
        ["when it ends", now.expiresAt],
      ] as const)
    : [];
  for (const [when, at] of [["a day later", NOW + DAY] as const, ...end]) {
    const later = await world.open(at, HOST, "granted");
    expect(later.attribution(), `${name}, ${when}`).toEqual(looks(record, at));
    later.destroy();
  }
}

async function arrive(world: ReturnType<typeof createWorld>, { by, code, query }: Arrival, consent: Case["consent"]) {
  const mode = consent === "granted" ? "granted" : "required";
  let url = HOST + query;
  let referrer = by === "internal" ? `${HOST}other?x=1` : "https://social.example/";
  if (by === "hand-off") {
    const elsewhere = createWorld("first-touch");
    (await elsewhere.open(NOW - 5 * DAY, `https://other.example/?ref=${code}`, "granted")).destroy();
    const leaving = await elsewhere.open(NOW - 10_000, "https://other.example/cart", "granted");
    url = leaving.carry.decorate(HOST);
    referrer = "https://other.example/";
  }
  const page = await world.open(NOW, url, mode, by === "direct" ? "" : referrer);
  await page.identify({ id: "me", code: OWN });
  if (by === "typed") await page.redeem(`${code}`);
  return page;
}

describe("attribution agrees with its rules as they are written down", { timeout: 60_000 }, () => {
  test("in more than a thousand cases", () => {
    expect(CASES.length).toBe(1080);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  const groups = new Map<string, Case[]>();
  for (const one of CASES) {
    const group = one.name.replace(/, arrives .*/, "");
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  test.each([...groups])("%s", async (_, cases) => {
    for (const one of cases) await judge(one);
  });

  test("also where another tab has stored the visitor's own link since they signed in", async () => {
    const world = createWorld("first-touch");
    const page = await world.open(NOW, HOST, "granted");
    await page.identify({ id: "me", code: OWN });
    await world.open(NOW, `${HOST}?ref=${OWN}`, "granted");
    expect(page.attribution()).toBeNull();
    await world.open(NOW + 1, `${HOST}?ref=${FAY}`, "granted");
    expect(page.attribution()).toMatchObject({ credited: { code: FAY }, touches: [{ code: FAY }] });
  });
});
