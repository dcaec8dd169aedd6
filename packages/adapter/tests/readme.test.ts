import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Adapter } from "@offshoot/core";
import ts from "typescript";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import * as index from "../src/index.js";
import { createHttpAdapter, type HttpAdapter, type WireFormat } from "../src/index.js";
import { README, writeSnippets } from "./readme-snippets.js";
import { sampleEvent } from "./sample-event.js";

const ANSWERS: Readonly<Record<string, (body: string) => unknown>> = {
  "/session": () => ({ id: "ana", token: "proof-of-ana" }),
  "/offshoot/events": (body) => ({
    accepted: JSON.parse(body).events.map(({ id }: { id: string }) => id),
    duplicates: [],
    rejected: [],
  }),
  "/v1/batch": () => ({ success: true }),
  "/people/ana/referrals?program=acme-friends": () => ({ code: "ANA", paidCents: 2000, openCents: 500, friends: 3 }),
  "/codes/ANA": () => ({ owner: "Ana" }),
  "/guests": () => ({ guest: 7, code: "ANA" }),
};

interface Arrival {
  readonly url: string;
  readonly proof: string | undefined;
  readonly body: string;
}

let arrivals: Arrival[] = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const { url = "", headers } = request;
  arrivals.push({ url, proof: headers.authorization, body });
  const answer = ANSWERS[url]?.(body);
  response.writeHead(answer ? 200 : 204).end(answer && JSON.stringify(answer));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const snippets = writeSnippets((code) =>
  code
    .replaceAll(/https:\/\/[\w.]+/g, origin)
    // There is no page whose site such an address could be on.
    .replaceAll(/(endpoint: |fetch\()"\//g, `$1"${origin}/`)
    .replace("node:test", "vitest"),
);
const load = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ snippets.path(file));
/** The adapter that a snippet makes. */
const adapterOf = async (file: string) => (await load(file)).adapter as HttpAdapter;

/** Lets an adapter deliver, and ends it. */
async function deliver(adapter: Adapter, ...events: Parameters<Adapter["accept"]>[0][]): Promise<void> {
  for (const event of events) void adapter.accept(event);
  await adapter.flush();
  adapter.destroy();
}

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => {
  arrivals = [];
});
afterAll(() => {
  warn.mockRestore();
  snippets.remove();
  server.close();
});

it("sends nobody's events under somebody else's token", async () => {
  const [ana, bob] = ["ana", "bob"].map((id, n) => sampleEvent(n, { advocate: { id, code: id } }));
  await deliver(await adapterOf("person-token.ts"), ana as never, bob as never);
  const sent = arrivals.filter(({ url }) => url === "/offshoot/events");
  expect(sent.map(({ proof, body }) => [proof, JSON.parse(body).events])).toEqual([
    ["Bearer proof-of-ana", [ana]],
    [undefined, [bob]],
  ]);
});

it("sends to Segment", async () => {
  await deliver(await adapterOf("to-segment.ts"), sampleEvent(1));
  expect(arrivals.map(({ url }) => url)).toEqual(["/v1/batch"]);
  expect(JSON.parse(arrivals[0]?.body ?? "")).toMatchObject({ writeKey: "your-write-key", batch: [{ type: "track" }] });
});

it("asks a backend that speaks another language", async () => {
  const adapter = await adapterOf("own-backend.ts");
  expect(await adapter.summary?.({ id: "ana", code: "ANA" })).toMatchObject({
    code: "ANA",
    available: [{ amount: 2000, currency: "USD" }],
    counts: { conversions: 3 },
  });
  expect(await adapter.invitation?.("ANA")).toEqual({ status: "valid", advocate: { displayName: "Ana" } });
  adapter.destroy();
});

it("asks a backend that speaks another language for a link without an account", async () => {
  const adapter = await adapterOf("own-join.ts");
  expect(await adapter.join?.({ email: "ana@example.com", key: "k", locale: "en" })).toEqual({
    id: "guest-7",
    code: "ANA",
  });
  const body = { program: "acme-friends", email: "ana@example.com", key: "k", locale: "en" };
  expect(arrivals.map((arrival) => JSON.parse(arrival.body))).toEqual([body]);
  adapter.destroy();
});

it("shows an adapter that works", async () => {
  const { createLineAdapter } = await load("line-adapter.ts");
  const lines: string[] = [];
  const adapter = (createLineAdapter as (write: (line: string) => void) => Adapter)((line) => lines.push(line));
  expect(await adapter.accept(sampleEvent(1))).toEqual({ id: sampleEvent(1).id, durability: "memory" });
  expect(lines).toEqual([JSON.stringify(sampleEvent(1))]);
});

it("shows a wire format that delivers", async () => {
  const format = (await load("line-format.ts")).lineFormat as WireFormat;
  await deliver(createHttpAdapter({ endpoint: origin, format }), sampleEvent(1), sampleEvent(2));
  const body = [1, 2].map((n) => JSON.stringify(sampleEvent(n))).join("\n");
  expect(arrivals).toEqual([{ url: "/lines", proof: undefined, body }]);
});

describe.each(["line-adapter.test.ts", "line-format.test.ts"])("%s", async (file) => {
  await load(file);
});

it("compiles as it stands, with every check on", { timeout: 60_000 }, () => {
  const { config } = ts.readConfigFile(join(import.meta.dirname, "../../../tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: snippets.files.map(snippets.path) },
    ts.sys,
    join(import.meta.dirname, "../../.."),
  );
  const program = ts.createProgram(snippets.files.map(snippets.path), options);
  const faults = snippets.files.flatMap((file) => {
    const source = program.getSourceFile(snippets.path(file));
    return program.getSemanticDiagnostics(source).map(({ messageText }) => `${file}: ${JSON.stringify(messageText)}`);
  });
  expect(faults).toEqual([]);
});

/** Gives the words in code at the beginning of the rows of the tables under a heading, as far as a pattern takes them. */
function rowsUnder(heading: string, first: RegExp): string[] {
  const [, section = ""] = README.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  return [...own.matchAll(first)].map(([, word = ""]) => word).sort();
}

/** Gives what a pattern finds in a source file, between two marks. */
function declared(file: string, part: RegExp, name: RegExp): string[] {
  const source = readFileSync(join(import.meta.dirname, file), "utf8");
  return [...(part.exec(source)?.[1] ?? "").matchAll(name)].map(([, word = ""]) => word).sort();
}

describe("the tables of the README", () => {
  it("name every option and nothing else", () => {
    const options = declared(
      "../src/http-options.ts",
      /export interface HttpAdapterOptions \{([\s\S]*?)\n\}/,
      /^ {2}readonly (\w+)/gm,
    );
    expect(options).not.toEqual([]);
    expect(rowsUnder("Options", /^\| `(\w+)`/gm)).toEqual(options);
  });

  it("name every receipt, and every reason why an event is dropped", () => {
    const reasons = declared("../../core/src/adapter.ts", /DropReason =([\s\S]*?);/, /"([\w-]+)"/g);
    const receipts = declared("../../core/src/adapter.ts", /durability: (.*);/, /"(\w+)"/g);
    expect(rowsUnder("What happens to an event", /^\| `([\w-]+)`/gm)).toEqual([...reasons, ...receipts].sort());
  });

  it("name every format", () => {
    const formats = Object.keys(index).filter((name) => name.endsWith("Format"));
    expect(rowsUnder("Backends", /^\| `(\w+)/gm)).toEqual(formats.sort());
  });
});
