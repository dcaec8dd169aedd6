import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deriveCode } from "../src/link/derive-code.js";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** Gives the code blocks in one language, in order. */
function blocks(language: string): readonly string[] {
  return Array.from(readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm")), ([, code = ""]) => code);
}

/** Runs a snippet as it stands and gives the value of an expression at its end. */
async function run(snippet: string, result: string): Promise<unknown> {
  const folder = mkdtempSync(join(root, "tests/.snippet-"));
  try {
    writeFileSync(join(folder, "app.ts"), `${snippet}\nexport const result = ${result};\n`);
    return ((await import(join(folder, "app.ts"))) as { result: unknown }).result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [start = "", links = "", carriers = "", doctor = ""] = blocks("ts");

describe("the README", () => {
  test("starts with code that runs within its first 20 lines", async () => {
    expect(readme.split("\n").slice(0, 20)).toContain("```");
    expect(await run(start, "[referral.link(), referral.attribution()?.credited.code]")).toEqual([
      expect.stringMatching(/\?ref=93Q1ZKA8M3R$/),
      "ANA-LIMA",
    ]);
  });

  test("builds and reads a link", async () => {
    expect(await run(links, '[readLink(link, { param: "ref" })?.code === code, link]')).toEqual([
      true,
      expect.stringMatching(/^https:\/\/acme\.example\/shoes\?size=42#ref=[^6]/),
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
    expect(await run(carriers, result)).toEqual([
      expect.stringMatching(/^csrf-token~/),
      "ANA-LIMA",
      expect.stringMatching(/^https:\/\/acme-checkout\.example\/\?offshoot-acme-friends=/),
    ]);
  });

  test("asks the doctor", async () => {
    expect(await run(doctor, "(await diagnose(referral)).length > 3")).toBe(true);
  });

  test("shows the recipe that is tested", () => {
    expect(blocks("js")).toEqual([readFileSync(join(root, "recipes/express.js"), "utf8")]);
    for (const [, link = ""] of readme.matchAll(/\]\((recipes\/[^)]+|vectors)\)/g))
      expect(link).toMatch(/\.js$|vectors/);
  });
});
