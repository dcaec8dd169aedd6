import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ServerType, serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { makeEvent, secrets } from "./acme.js";
import { useAcme } from "./use-acme.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const GUIDE = here("../../../docs/migrate/");
const parts = useAcme();

let folder: string;
let server: ServerType;
let endpoint: string;
beforeAll(async () => {
  // Beside the package, so that its own name is found.
  folder = await mkdtemp(here("../.guide-"));
  server = serve({ fetch: (request) => parts.acme.backend.fetch(request), hostname: "127.0.0.1", port: 0 });
  await once(server, "listening");
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a block of the migration guide as a module. */
async function runBlock(page: string, name: string, around = (code: string) => code) {
  const guide = await readFile(join(GUIDE, `${page}.md`), "utf8");
  const code = guide.match(new RegExp(`\`\`\`js ${name}\n(.*?)\`\`\``, "s"))?.[1];
  if (!code) throw new Error(`${page}.md: expected a block "js ${name}".`);
  const file = join(folder, `${page}-${name}.mjs`);
  await writeFile(file, around(code));
  return import(/* @vite-ignore */ file);
}

it("imports advocates under the codes of a former product, and pays an order by any of them", async () => {
  const { acme } = parts;
  const setTime = (now: number) => {
    acme.clock.now = now;
    vi.setSystemTime(now);
  };
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  setTime(Date.parse("2030-05-01T12:00:00Z"));
  const { importAdvocates } = await runBlock("README", "import");
  const { default: codes } = await runBlock(
    "tolt",
    "codes",
    (code) => `export default async (importAdvocates, options) => { ${code} };`,
  );
  const options = { endpoint, program: "acme-friends", secret: secrets.identity };
  await codes(importAdvocates, options);
  // As often as one likes.
  await codes(importAdvocates, options);
  expect((await acme.summary("customer-42", { code: "sam" })).code).toBe("SAM");
  await expect(importAdvocates([{ id: "customer-43", code: "sam" }], options)).rejects.toThrow(
    /customer-43, sam: 4\d\d/,
  );

  const attribution = {
    code: "PART_8FKQ2",
    model: "first-touch",
    touchedAt: "2030-05-01T10:00:00.000Z",
    verified: true,
  };
  const friend = { id: "customer-77" };
  await acme.postEvents([makeEvent("lead.created", { friend, attribution, data: { friend } })]);
  // What is signed says its time in whole seconds.
  setTime(acme.clock.now + 60_000);
  const { reportOrder } = await runBlock("README", "report");
  const report = { endpoint, secret: secrets.conversions };
  const order = { id: "1042", total: "40.00", currency: "USD", customerId: "customer-77", isFirst: true };
  expect(await reportOrder(order, report)).toMatchObject({ outcome: "recorded", rewards: [{ code: "PART_8FKQ2" }] });
  const bound = { ...order, id: "1043", customerId: "customer-78" };
  expect(await reportOrder(bound, { ...report, formerCode: "sam" })).toMatchObject({ rewards: [{ code: "SAM" }] });
  // Whom the former product goes on paying for.
  const theirs = { ...order, id: "1044", customerId: "customer-79", isFirst: false };
  expect(await reportOrder(theirs, { ...report, formerCode: "sam" })).toMatchObject({
    rewards: [{ state: "void", reason: "not-new-customer" }],
  });
  expect((await acme.summary("customer-42", { code: "sam" })).rewards).toHaveLength(3);
});
