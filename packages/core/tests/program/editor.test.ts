import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type * as Service from "vscode-json-languageservice";
import { programJsonSchema, programSchema } from "../../src/program/schema/index.js";
import { keysOf, partOf } from "../../src/program/schema/walk-schema.js";

const { getLanguageService, TextDocument } = createRequire(import.meta.url)(
  "vscode-json-languageservice",
) as typeof Service;

const ADDRESS = "https://example.test/offshoot.schema.json";
const { $id, ...schema } = programJsonSchema;
const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: ADDRESS, fileMatch: ["*.json"], schema: schema as Service.JSONSchema }],
});

/** Opens a text in the editor; `|` is where the cursor stands. */
function open(text: string) {
  const offset = text.indexOf("|");
  const document = TextDocument.create("file:///program.json", "json", 1, text.replace("|", ""));
  return { document, json: service.parseJSONDocument(document), position: document.positionAt(Math.max(offset, 0)) };
}

async function complete(text: string): Promise<string[]> {
  const { document, json, position } = open(text);
  const list = await service.doComplete(document, position, json);
  return (list?.items ?? []).map(({ label }) => label);
}

async function diagnose(text: string): Promise<string[]> {
  const { document, json } = open(text);
  return (await service.doValidation(document, json)).map(({ message }) => `${message}`);
}

describe("an editor with the schema", () => {
  test("completes the keys of a half-written document", async () => {
    expect(await complete('{ "program": "acme", | }')).toEqual(
      expect.arrayContaining(["rewards", "share", "segments"]),
    );
    expect(await complete('{ "program": "acme", "rewards": { | } }')).toEqual(
      expect.arrayContaining(["advocate", "friend", "tiers", "holdDays"]),
    );
    expect(await complete('{ "rewards": { "friend": { "kind": "discount", | } } }')).toEqual(
      expect.arrayContaining(["percent", "amounts", "apply"]),
    );
    expect(await complete('{ "segments": [{ "set": { | } }] }')).toEqual(expect.arrayContaining(["words", "theme"]));
  });

  test("completes the values of a choice", async () => {
    expect(await complete('{ "consent": | }')).toEqual(expect.arrayContaining(['"auto"', '"required"', '"granted"']));
    expect(await complete('{ "rewards": { "friend": { "kind": | } } }')).toEqual(
      expect.arrayContaining(['"discount"', '"gift"', '"revenue-share"']),
    );
    expect(await complete('{ "share": { "channels": [|] } }')).toEqual(expect.arrayContaining(['"whatsapp"', '"qr"']));
  });

  test("completes the names of tokens, and still checks what stands behind them", async () => {
    expect(await complete('{ "theme": { "tokens": { | } } }')).toEqual(expect.arrayContaining(["accent", "radius"]));
    const theme = (value: unknown) => JSON.stringify({ program: "acme", theme: { dark: { accent: value } } });
    expect(await diagnose(theme("#123"))).toEqual([]);
    expect((await diagnose(theme("red;x"))).length).toBeGreaterThan(0);
  });

  test("says what a key does", async () => {
    const { document, json, position } = open('{ "rewards": { "hold|Days": 14 } }');
    const hover = await service.doHover(document, position, json);
    expect(JSON.stringify(hover?.contents)).toContain("Days between the confirmed order and the moment");
  });

  test("marks a misspelt key and a wrong value", async () => {
    expect(await diagnose('{ "program": "acme", "reward": {} }')).toEqual([expect.stringContaining("reward")]);
    expect(await diagnose('{ "program": "acme", "attribution": { "windowDays": "five" } }')).toHaveLength(1);
    expect(
      await diagnose('{ "program": "acme", "rewards": { "friend": { "kind": "discount", "percent": 150 } } }'),
    ).toHaveLength(1);
    expect(await diagnose('{ "rewards": {} }')).toEqual([expect.stringContaining("program")]);
    expect(await diagnose('{ "program": "a", "terms": { "url": "javascript:alert(1)" } }')).toHaveLength(1);
  });

  test("has nothing to say about the example of any key", async () => {
    for (const [key, { about }] of keysOf(partOf(programSchema)).filter(([key]) => key !== "$schema"))
      for (const example of about?.examples ?? [])
        expect(await diagnose(JSON.stringify({ program: "acme", [key]: example }))).toEqual([]);
  });
});
