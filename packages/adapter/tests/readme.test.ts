import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Adapter } from "@offshoot/core";
import { expect, it } from "vitest";
import { createHttpAdapter, type WireFormat } from "../src/index.js";
import { sampleEvent } from "./sample-event.js";

const README = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

/** Runs the example under a heading and returns what it exports; its imports of this package are handed in by the test. */
function runExample(heading: string): Promise<Record<string, unknown>> {
  const section = README.slice(README.indexOf(`## ${heading}`));
  const source = /```ts\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
  const code = stripTypeScriptTypes(source).replace(
    /^import .*createHttpAdapter.*$/m,
    "const createHttpAdapter = (o) => o;",
  );
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

it("shows an adapter of ten lines that works", async () => {
  const { createLineAdapter } = await runExample("Your own adapter");
  const lines: string[] = [];
  const adapter = (createLineAdapter as (write: (line: string) => void) => Adapter)((line) => lines.push(line));
  expect(await adapter.accept(sampleEvent(1))).toEqual({ id: sampleEvent(1).id, durability: "memory" });
  expect(lines).toEqual([JSON.stringify(sampleEvent(1))]);
});

it("shows a wire format that delivers", async () => {
  const { lineFormat } = await runExample("Your own wire format");
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    for await (const chunk of request) received.push(`${request.url} ${chunk}`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const adapter = createHttpAdapter({ endpoint, format: lineFormat as WireFormat, onError: () => {} });
  await adapter.accept(sampleEvent(1));
  await adapter.flush();
  adapter.destroy();
  server.close();
  expect(received).toEqual([`/lines ${JSON.stringify(sampleEvent(1))}`]);
});

it("names every option and nothing else", () => {
  const source = readFileSync(join(import.meta.dirname, "../src/resolve-http-options.ts"), "utf8");
  const options = /export interface HttpAdapterOptions \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? "";
  const declared = [...options.matchAll(/^ {2}readonly (\w+)/gm)].map(([, name]) => name);
  const documented = [...README.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(documented.sort()).toEqual(declared.sort());
});
