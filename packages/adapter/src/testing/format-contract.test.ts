import type { ReferralEvent } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { offshootFormat } from "../format/offshoot-format.js";
import { allOrNothing, verdictOnBatch } from "../format/verdicts.js";
import type { Verdict, WireFormat, WireRequest, WireResponse } from "../format/wire-format.js";
import { formatContract } from "./format-contract.js";
import type { FormatContractOptions } from "./format-subject.js";

const taken: FormatContractOptions["taken"] = (events) => ({
  status: 200,
  body: JSON.stringify({ accepted: events.map(({ id }) => id), duplicates: [], rejected: [] }),
});

/** Runs the contract and gives back the rules that are broken, each with what the developer reads. */
async function broken(
  format: WireFormat,
  options: Partial<FormatContractOptions> = {},
): Promise<Readonly<Record<string, string>>> {
  const faults: Record<string, string> = {};
  for (const { name, run } of formatContract(format, { taken, ...options })) {
    await run().catch(({ message }: Error) => {
      faults[name] = message;
    });
  }
  return faults;
}

type Encode = WireFormat["encode"];
type Verdicts = WireFormat["verdicts"];

const encoding = (change: (request: WireRequest, ...args: Parameters<Encode>) => Partial<WireRequest>): WireFormat => ({
  ...offshootFormat,
  encode(...args) {
    const request = offshootFormat.encode(...args);
    return { ...request, ...change(request, ...args) };
  },
});
const judging = (verdicts: Verdicts): WireFormat => ({ ...offshootFormat, verdicts });
const good: Verdicts = (response, events) => offshootFormat.verdicts(response, events);

/** Formats that break one rule each, by its name; some rules can be broken in several ways. */
const BROKEN: readonly (readonly [rule: string, way: string, format: WireFormat])[] = [
  [
    "encodes the same events into the same request again, but for the time of sending",
    "by the clock",
    encoding((_, events, { endpoint }) => ({ url: `${endpoint}/events?at=${Date.now()}&n=${events.length}` })),
  ],
  [
    "encodes the same events into the same request again, but for the time of sending",
    "by chance",
    encoding(() => ({ headers: { "content-type": "application/json", "x-batch": crypto.randomUUID() } })),
  ],
  [
    "leaves the events that it encodes as they are",
    "by adding a field",
    encoding((_, events) => {
      for (const event of events) Object.assign(event, { sent: true });
      return {};
    }),
  ],
  ["addresses the endpoint that it is given", "by a path alone", encoding(() => ({ url: "/events" }))],
  [
    "addresses the endpoint that it is given",
    "by another host",
    encoding(() => ({ url: "https://other.example/events" })),
  ],
  [
    "addresses the endpoint that it is given",
    "by a password",
    encoding(() => ({ url: "https://key:@events.example/" })),
  ],
  ["names its headers in lower case", "by spelling", encoding(() => ({ headers: { "Content-Type": "text/plain" } }))],
  ["names its headers in lower case", "by a line break", encoding(() => ({ headers: { "x-key": "a\nb" } }))],
  [
    "writes the id of every event once",
    "never",
    encoding(({ body }) => ({ body: body.replaceAll('"id"', '"no"').replaceAll("0192f0c1", "") })),
  ],
  ["writes the id of every event once", "twice", encoding((_, events) => ({ body: JSON.stringify([events, events]) }))],
  ["carries any text and number", "by breaking lines", encoding(({ body }) => ({ body: body.replaceAll("\\n", " ") }))],
  [
    "carries any text and number",
    "by writing JSON by hand",
    encoding((_, events) => ({
      body: `[${events.map(({ id, data }) => `{"id":"${id}","note":"${data.note}"}`).join()}]`,
    })),
  ],
  [
    "carries any text and number",
    "by raw halves of characters",
    encoding((_, events) => ({
      headers: { "content-type": "text/plain" },
      body: events.map(({ id, data }) => `${id} ${data.note}`).join("\n"),
    })),
  ],
  [
    "carries any text and number",
    "by failing without data",
    encoding((_, events) => {
      for (const { data } of events) (data.orderId as string).trim();
      return {};
    }),
  ],
  [
    "carries any text and number",
    "by leaving out what it does not like",
    encoding((request, events, context) => {
      const liked = events.filter(({ data }) => (data.value as number) !== Number.MAX_VALUE);
      return liked.length < events.length ? offshootFormat.encode(liked, context) : request;
    }),
  ],
  ["has limits that are whole numbers above zero", "zero", { ...offshootFormat, limits: { events: 0, bytes: 60_000 } }],
  ["has limits that are whole numbers above zero", "half", { ...offshootFormat, limits: { events: 100, bytes: 0.5 } }],
  [
    "fits a full batch into what a browser sends after a page is gone",
    "by its limits",
    { ...offshootFormat, limits: { events: 500, bytes: 500_000 } },
  ],
  [
    "gives a verdict on every event, whatever the answer",
    "by throwing",
    judging((response, events) => {
      if (response.body === "null") throw new Error("no");
      return good(response, events);
    }),
  ],
  [
    "gives a verdict on every event, whatever the answer",
    "by giving one for all",
    judging((response, events) => (response.status === 301 ? [{ kind: "retry" }] : good(response, events))),
  ],
  [
    "gives a verdict on every event, whatever the answer",
    "by a reason of its own",
    judging((response, events) =>
      response.status === 400 ? events.map(() => ({ kind: "split", reason: "bad" }) as never) : good(response, events),
    ),
  ],
  [
    "delivers what the backend has taken",
    "by never believing it",
    judging((response, events) => events.map(() => verdictOnBatch(response))),
  ],
  [
    "keeps its verdicts in the order of the events",
    "by listing what was taken first",
    judging((response, events) =>
      [...good(response, events)].sort((a, b) => Number(b.kind === "delivered") - Number(a.kind === "delivered")),
    ),
  ],
  [
    "believes no status but a 2xx",
    "by reading the body alone",
    judging((response, events) => {
      const isAnswer = response.status < 400 && response.status !== 0;
      return good({ ...response, ok: isAnswer }, events);
    }),
  ],
  [
    "believes no login page",
    "by looking for a word",
    judging((response, events) => {
      const isTaken = response.ok && /success/.test(response.body);
      return isTaken ? events.map(() => ({ kind: "delivered" })) : good(response, events);
    }),
  ],
  [
    "halves a batch that is too large",
    "by trying it again",
    judging((response, events) =>
      response.status === 413 ? events.map(() => ({ kind: "retry" })) : good(response, events),
    ),
  ],
  [
    "keeps everything for as long as a backend that is ill or busy asks for",
    "by dropping it",
    judging((response, events) =>
      response.status === 404 ? events.map(() => ({ kind: "rejected", reason: "rejected" })) : good(response, events),
    ),
  ],
  [
    "keeps everything for as long as a backend that is ill or busy asks for",
    "by coming back too early",
    judging(({ afterMs: _, ...response }, events) => good(response, events)),
  ],
  ["changes nothing by judging", "by remembering", judging(remembering())],
  ["changes nothing by judging", "by merging an answer into every object", judging(polluting)],
];

/** Makes verdicts that depend on how often they are asked for. */
function remembering(): Verdicts {
  let asked = 0;
  return (response, events) => {
    asked += 1;
    const isPatient = response.body === "[]" && asked % 2 === 0;
    return isPatient ? events.map((): Verdict => ({ kind: "retry", afterMs: 1 })) : good(response, events);
  };
}

function polluting(response: WireResponse, events: Parameters<Verdicts>[1]): readonly Verdict[] {
  if (response.body.includes("__proto__")) Object.assign(Object.prototype, { offshootPolluted: true });
  return good(response, events);
}

describe("the contract of wire formats", () => {
  it("holds for a format that keeps it, also one that takes an event a request, or all or nothing", async () => {
    expect(await broken(offshootFormat)).toEqual({});
    expect(await broken({ ...offshootFormat, limits: { events: 1, bytes: 60_000 } })).toEqual({});
    const whole = judging(allOrNothing(({ status }) => status === 204));
    expect(await broken(whole, { taken: () => ({ status: 204, body: "" }) })).toEqual({});
  });

  it.each(BROKEN)("catches a format that breaks “%s” %s", async (rule, _, format) => {
    const faults = await broken(format);
    expect(Object.keys(faults)).toEqual([rule]);
    expect(faults[rule]).toMatch(/^Expected .+, got .+\. .+\.$/s);
  });

  it("has a deliberate violation of each of its rules", () => {
    const rules = formatContract(offshootFormat, { taken }).map(({ name }) => name);
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(rules));
  });

  it("takes an id that stands twice in one item of a batch, and not in two, in whatever JSON", async () => {
    const item = (event: ReferralEvent) => ({ messageId: event.id, properties: { event: JSON.stringify(event) } });
    const wrapped = encoding((_, events) => ({ body: JSON.stringify({ batch: events.map(item) }) }));
    const alone = {
      ...encoding((_, [event]) => ({ body: JSON.stringify(item(event as ReferralEvent)) })),
      limits: { events: 1, bytes: 60_000 },
    };
    const lines = encoding((_, events) => ({
      headers: { "content-type": "text/plain" },
      body: events.map((event) => JSON.stringify(item(event))).join("\n"),
    }));
    for (const format of [wrapped, alone, lines]) expect(await broken(format)).toEqual({});
    const twice = encoding((_, events) => ({ body: JSON.stringify({ batch: [...events, ...events].map(item) }) }));
    expect(Object.keys(await broken(twice))).toEqual(["writes the id of every event once"]);
  });

  it("finds ids where it is told to look", async () => {
    const hidden = encoding((_, events) => ({
      body: JSON.stringify(events.map(({ id }) => btoa(id))),
    }));
    expect(Object.keys(await broken(hidden))).toContain("writes the id of every event once");
    const readIds = ({ body }: WireRequest) => (JSON.parse(body) as string[]).map(atob);
    expect(await broken(hidden, { readIds })).toEqual({});
  });
});
