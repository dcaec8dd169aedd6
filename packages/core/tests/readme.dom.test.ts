import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../scripts/read-blocks.ts";
import { deriveCode } from "../src/link/derive-code.js";
import { checkProgram } from "../src/program/schema/check-program.js";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

const blocks = (language: string) => readBlocks("packages/core/README.md", language);
const ran = new Set<string>();

/** Runs a snippet as it stands and gives the value of an expression at its end. */
async function run(snippet: string, result: string): Promise<unknown> {
  ran.add(snippet);
  const folder = mkdtempSync(join(root, "tests/.snippet-"));
  try {
    writeFileSync(join(folder, "app.ts"), `${snippet}\nexport const result = ${result};\n`);
    return ((await import(join(folder, "app.ts"))) as { result: unknown }).result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives the first TypeScript block under a heading. */
function under(heading: string, index = 0): string {
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const [part = ""] = section.split("\n## ");
  return Array.from(part.matchAll(/^```ts\n([\s\S]*?)^```/gm), ([, code = ""]) => code)[index] ?? "";
}

const [start = ""] = blocks("ts");

describe("the README", () => {
  test("starts with code that runs within its first 20 lines", async () => {
    expect(readme.split("\n").slice(0, 20)).toContain("```");
    expect(await run(start, "[referral.link(), referral.attribution()?.credited.code]")).toEqual([
      expect.stringMatching(/\?ref=93Q1ZKA8M3R$/),
      "ANA-LIMA",
    ]);
  });

  test("builds and reads a link", async () => {
    expect(await run(under("Links and codes"), '[readLink(link, { param: "ref" })?.code === code, link]')).toEqual([
      true,
      expect.stringMatching(/^https:\/\/acme\.example\/shoes\?size=42#ref=[0-9A-Z]{11}\.copy$/),
    ]);
  });

  test("lists the codes that are derived", async () => {
    const rows = Array.from(readme.matchAll(/^\| `(acme-friends)` \| `([^`]+)` +\| `([0-9A-Z]{11})` \|$/gm));
    expect(rows).toHaveLength(4);
    for (const [, program = "", id = "", code] of rows) expect(await deriveCode(program, id)).toBe(code);
  });

  test("carries a touch", async () => {
    history.replaceState(null, "", "/?ref=ana-lima.copy");
    const result = "[state, carry.readState(state)?.code, carry.decorate('https://acme-checkout.example/')]";
    expect(await run(under("Bring the touch along"), result)).toEqual([
      expect.stringMatching(/^csrf-token~/),
      "ANA-LIMA",
      expect.stringMatching(/^https:\/\/acme-checkout\.example\/\?offshoot-acme-friends=/),
    ]);
  });

  test("checks a document and shows one without faults", async () => {
    expect(await run(under("One document"), "sentences")).toEqual([
      expect.stringContaining("program.rewards.tiers[0].at: expected"),
      expect.anything(),
    ]);
    for (const document of blocks("json")) expect(checkProgram(JSON.parse(document))).toEqual([]);
  });

  test("evaluates a document for somebody", async () => {
    const result = "[program.rewards.advocate?.points, segments, Object.keys(experiments), decisions.length]";
    expect(await run(under("One document", 1), result)).toEqual([500, ["pro"], ["gift"], 2]);
  });

  test("shares", async () => {
    expect(await run(under("Share"), "[outcome, svg.slice(0, 4)]")).toEqual([
      expect.stringMatching(/^(copied|failed)$/),
      "<svg",
    ]);
  });

  test("says rewards in words", async () => {
    const comments = Array.from(under("Rewards in words").matchAll(/^(format.*); \/\/ (".*")$/gm));
    expect(comments).toHaveLength(3);
    const calls = comments.map(([, call]) => call).join(", ");
    const said = (await run(under("Rewards in words"), `[${calls}]`)) as string[];
    const plain = said.map((text) => text.replaceAll("\u00a0", " ").replace(/[\u2068\u2069]/g, ""));
    expect(plain).toEqual(comments.map(([, , text = ""]) => JSON.parse(text)));
  });

  test("works without a backend", async () => {
    expect(await run(under("Without a backend"), "[link, summary]")).toEqual([
      expect.stringContaining("?ref=93Q1ZKA8M3R"),
      null,
    ]);
  });

  test("reports what happened earlier", async () => {
    const event = 'adapter.events.find(({ type }) => type === "lead.created")';
    expect(
      await run(under("Report what happened earlier"), `[receipt.id, ${event}?.at, ${event}?.context.path]`),
    ).toEqual(["0191f0c0-0000-4000-8000-000000000001", "2026-11-22T11:58:30.000Z", "/signup"]);
  });

  test("gives a link without an account", async () => {
    expect(await run(under("Without an account"), "[canJoin, joined]")).toEqual([
      true,
      { status: "joined", code: "93Q1ZKA8M3R", link: expect.stringContaining("?ref=93Q1ZKA8M3R") },
    ]);
  });

  test("marks what is reported in a test", async () => {
    expect(await run(under("Test mode"), "adapter.events.at(-1)?.mode")).toBe("test");
  });

  test("runs two programs", async () => {
    expect(await run(under("Several programs"), "[friends.link(), partners.link()]")).toEqual([
      expect.stringContaining("?ref="),
      expect.stringContaining("?via="),
    ]);
  });

  test("draws without cards", async () => {
    expect(await run(under("Headless"), "[lines.at(-1), answer]")).toEqual([
      expect.stringMatching(/ref=93Q1ZKA8M3R\.copy: \$20, next at 3$/),
      "own",
    ]);
  });

  test("previews a state", async () => {
    const result = '[preview.$state.get().summary.value?.rewards.length, preview.program.words["invite.title"]]';
    expect(await run(under("Preview"), result)).toEqual([5, "Share a good thing"]);
  });

  test("asks to invite", async () => {
    expect(await run(under("Prompt"), "outcome")).toBe("not-now");
  });

  test("asks the doctor", async () => {
    expect(await run(under("Ask the doctor"), "(await diagnose(referral)).length > 3")).toBe(true);
  });

  test("runs every snippet that it shows", () => {
    expect([...ran].sort()).toEqual([...blocks("ts")].sort());
  });

  test("shows the recipe that is tested", () => {
    expect(blocks("js")).toEqual([readFileSync(join(root, "recipes/express.js"), "utf8")]);
    for (const [, link = ""] of readme.matchAll(/\]\((recipes\/[^)]+|vectors)\)/g))
      expect(link).toMatch(/\.js$|vectors/);
  });
});
