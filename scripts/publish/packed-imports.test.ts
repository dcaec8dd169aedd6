import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledModules } from "./bundled-modules.ts";
import { checkTypes, listExports } from "./check-types.ts";
import { readImports } from "./read-imports.ts";
import { readManifests } from "./read-manifests.ts";
import { type Unpacked, unpackPackages } from "./unpack-packages.ts";

const packages = readManifests();
const names = packages.map(({ manifest }) => manifest.name);
const exportsOf = (name: string) =>
  Object.keys(packages.find(({ manifest }) => manifest.name === name)?.manifest.exports ?? {});
const queueWith = (call: string) => `import "offshoot/offshoot.js";\nwindow.offshoot?.push([${call}]);\n`;
const elementWith = (attribute: string) =>
  `import type {} from "offshoot/jsx/react";\nexport const card = <offshoot-invite ${attribute} />;\n`;

let unpacked: Unpacked;
/** An app that has installed all of them, and one that has `offshoot` alone and three frameworks' types. */
let all: string;
let one: string;

beforeAll(async () => {
  unpacked = await unpackPackages();
  all = unpacked.createApp(names);
  one = unpacked.createApp(["offshoot", "@types/react", "svelte", "vue"]);
}, 120_000);
afterAll(() => unpacked.remove(), 60_000);

describe("an app that has installed our packages", () => {
  it("finds everything that a README or PROGRAM.md imports, with its types", () => {
    const documents = packages
      .flatMap(({ folder }) => ["README.md", "PROGRAM.md"].map((file) => join(folder, file)))
      .filter((path) => existsSync(path));
    const statements = new Set(
      documents.flatMap((path) => readImports(readFileSync(path, "utf8")).map(({ statement }) => statement)),
    );
    const codes = [...statements].map((code, index) => [`read-${index}.ts`, `${code}\nexport {};\n`] as const);
    expect(statements.size).toBeGreaterThan(20);
    expect(checkTypes(all, Object.fromEntries(codes), "bundler")).toEqual([]);
  }, 120_000);

  it("can run every module on a server, where importing does nothing", () => {
    const isRun = (path: string) => !/\*|\.(js|css|json)$|\/jsx\//.test(path);
    const imports = names.flatMap((name) =>
      exportsOf(name)
        .filter(isRun)
        .map((path) => `await import(${JSON.stringify(`${name}${path.slice(1)}`)});`),
    );
    const before = "const before = new Set(Object.keys(globalThis));";
    const after = "console.log(Object.keys(globalThis).filter((name) => !before.has(name)).join());";
    writeFileSync(join(all, "server.js"), [before, ...imports, after].join("\n"));
    // nanostores counts its updates there; nothing of ours.
    expect(`${execFileSync(process.execPath, [join(all, "server.js")])}`).toBe("nanostoresGlobal\n");
  }, 60_000);
});

describe("an app that has installed offshoot alone", () => {
  it("reaches every type and value of core and adapter by the index, and each card by a sub-path as in ui", () => {
    const cards = ["code", "invite", "launcher", "prompt", "question", "reward", "welcome"];
    const modules = ["offshoot", "@offshoot/core", "@offshoot/adapter"];
    const subPaths = cards.flatMap((card) => [`offshoot/${card}`, `@offshoot/ui/${card}`]);
    const found = listExports(all, [...modules, ...subPaths]);
    const of = (name: string) => [...(found.get(name) ?? [])].sort();
    expect(of("offshoot").length).toBeGreaterThan(100);
    expect(of("offshoot")).toEqual(expect.arrayContaining([...of("@offshoot/core"), ...of("@offshoot/adapter")]));
    for (const card of cards) expect(of(`offshoot/${card}`), card).toEqual(of(`@offshoot/ui/${card}`));
  }, 60_000);

  it("has types for every sub-path, for the tag's queue and for the elements in every framework", () => {
    const subPaths = exportsOf("offshoot").filter((path) => !/\.(css|json)$|jsx\/preact/.test(path));
    const imports = subPaths.map((path) => `import type {} from "offshoot${path.slice(1)}";`);
    const codes = {
      "sub-paths.ts": `${imports.join("\n")}\n`,
      "queue.ts": queueWith(`"convert", { orderId: "1042" }`),
      "element.tsx": elementWith(`theme="calm"`),
    };
    for (const way of ["bundler", "node"] as const) expect(checkTypes(one, codes, way), way).toEqual([]);
  }, 60_000);

  it("is told of a call and an attribute that do not exist, and sees no package that it did not install", () => {
    const codes = {
      "queue.ts": queueWith(`"pay", 5`),
      "element.tsx": elementWith(`themes="calm"`),
      "strict.ts": 'import "@offshoot/ui";\n',
    };
    const said = checkTypes(one, codes, "bundler");
    expect(new Set(said.map((sentence) => sentence.split(":")[0]))).toEqual(
      new Set(["queue.ts", "element.tsx", "strict.ts"]),
    );
  }, 60_000);
});

describe("what an app's bundler takes of offshoot", () => {
  it("has no Preact, no card and no schema when it only starts a referral", async () => {
    const modules = await bundledModules(
      one,
      'import { createReferral } from "offshoot";\ncreateReferral({ program: "acme-friends" });',
    );
    expect(modules).toContain("@offshoot/core/dist/create-referral.js");
    expect(modules.filter((id) => /^(preact|@offshoot\/ui|valibot|uqr\/dist\/.*svg)/.test(id))).toEqual([]);
  }, 90_000);

  it("has one card and one wire format when it names one of each", async () => {
    const modules = await bundledModules(
      one,
      `import { createHttpAdapter, segmentFormat } from "offshoot";
       import { mountInvite } from "offshoot/invite";
       export const adapter = createHttpAdapter({ endpoint: "/", program: "a", format: segmentFormat({ writeKey: "k" }) });
       export const mount = (referral) => mountInvite(document.body, referral);`,
    );
    expect(modules).toContain("@offshoot/ui/dist/invite/invite-card.js");
    expect(modules.filter((id) => /ui\/dist\/(reward|welcome|launcher|question)\//.test(id))).toEqual([]);
    expect(modules).toContain("@offshoot/adapter/dist/format/segment-format.js");
    expect(modules.filter((id) => /format\/(posthog|snowplow|dub|webhook)-format/.test(id))).toEqual([]);
  }, 90_000);

  it("is nothing at all when nothing is named", async () => {
    expect(await bundledModules(one, 'import "offshoot";\nimport "offshoot/theme";')).toEqual([]);
  }, 90_000);
});
