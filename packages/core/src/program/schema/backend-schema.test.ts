import { describe, expect, test } from "vitest";
import { explainProblems } from "../explain-problems.js";
import { parseFirst } from "../parse-first.js";
import { parseProgram } from "../parse-program.js";
import { checkProgram } from "./check-program.js";
import { programJsonSchema } from "./json-schema.js";

const baseUrl = "https://host.example/page";
const parse = (backend: unknown) => parseProgram({ program: "acme", backend }, { baseUrl });

/** What the studio says of a backend, word for word what a page says. */
function say(backend: unknown): readonly string[] {
  const said = checkProgram({ program: "acme", backend });
  expect(parse(backend).problems.map((problem) => explainProblems([problem]))).toEqual(said);
  return said.map((sentence) => sentence.replace("[offshoot] program.", ""));
}

const UNSENT = "Nothing is sent there until it is mended.";
const endpoint = "/collect";
/** A token as Supabase makes them, unsigned. */
const tokenOf = (role: string) => `e30.${btoa(JSON.stringify({ iss: "supabase", role })).replace(/=+$/, "")}.sig`;

describe("a backend in a format", () => {
  test.each([
    { endpoint, format: "offshoot" },
    { endpoint, join: "email" },
    { endpoint, format: "cloudEvents" },
    { endpoint, format: "segment", key: "wk" },
    { endpoint, format: "rudderstack", key: "wk" },
    { endpoint, format: "jitsu", key: "id:key" },
    { endpoint, format: "posthog", key: "phc_1" },
    { endpoint, format: "snowplow", appId: "shop" },
    { endpoint, format: "postgrest", table: "referral_events" },
    { endpoint, format: "postgrest", table: "referral_events", key: tokenOf("anon") },
    { endpoint, format: "dub", key: "dub_pk_1" },
    { endpoint, format: "webhook" },
    { format: "dataLayer" },
    { format: "gtag" },
  ])("is read as it is written: %j", (backend) => {
    expect(say(backend)).toEqual([]);
    expect(parse(backend).program.backend).toEqual({ endpoint: null, ...backend });
  });

  test("is left to the whole reading, which most pages do without", () => {
    const first = (backend: object) => parseFirst({ program: "acme", backend }, { baseUrl });
    expect(first({ endpoint }).isWhole).toBe(true);
    expect(first({ endpoint, format: "webhook" }).isWhole).toBe(false);
  });

  test("is offered by an editor, each with what it is", () => {
    const { properties } = programJsonSchema as { properties: { backend: { properties: Record<string, object> } } };
    expect(properties.backend.properties.format).toMatchObject({
      default: "offshoot",
      enum: expect.arrayContaining(["segment", "dataLayer"]),
      enumDescriptions: expect.arrayContaining([expect.stringContaining("needs `key`, the source's write key")]),
    });
  });
});

describe("a backend without what its format needs", () => {
  test.each([
    [{ endpoint, format: "segment" }, "key: expected the publishable key that the format segment needs"],
    [{ endpoint, format: "rudderstack" }, "key: expected the publishable key that the format rudderstack needs"],
    [{ endpoint, format: "jitsu" }, "key: expected the publishable key that the format jitsu needs"],
    [{ endpoint, format: "posthog" }, "key: expected the publishable key that the format posthog needs"],
    [{ endpoint, format: "dub" }, "key: expected the publishable key that the format dub needs"],
    [{ endpoint, format: "postgrest", key: "k" }, "table: expected the table that the format postgrest needs"],
    [
      { endpoint, format: "snowplow", key: "k" },
      "appId: expected the name of the application that the format snowplow needs",
    ],
    [{ format: "webhook" }, "endpoint: expected the address that the format webhook needs"],
  ])("sends nothing and says what is missing: %j", (backend, sentence) => {
    expect(say(backend)).toEqual([`backend.${sentence}, got nothing. ${UNSENT}`]);
    expect(parse(backend).program.backend).toEqual({ endpoint: null });
  });

  test("is told of everything that is missing", () => {
    expect(say({ format: "segment" }).map((sentence) => sentence.split(":")[0])).toEqual([
      "backend.endpoint",
      "backend.key",
    ]);
  });
});

describe("a secret", () => {
  test.each([
    "sk_live_51Habcdefghijklmn",
    "rk_test_abcdefghijklmnop",
    "whsec_abcdefghijklmnop",
    "phx_abcdefghijklmnop",
    "phs_abcdefghijklmnop",
    "sb_secret_abcdefghijklmnop",
    "dub_abcdefghijklmnop",
    tokenOf("service_role"),
  ])("is refused as a key, said never to belong there, and not repeated: %s", (key) => {
    const backend = { endpoint, format: "segment", key };
    const [sentence = "", ...others] = say(backend);
    expect(others).toEqual([]);
    expect(sentence).toMatch(/^backend\.key: expected a publishable key .* and never a secret: everybody can read/);
    expect(sentence).toContain(`got "${key.slice(0, 6)}…". ${UNSENT}`);
    expect(sentence).not.toContain(key.slice(0, 12));
    expect(JSON.stringify(parse(backend))).not.toContain('"format"');
  });
});

describe("a fault in a backend", () => {
  test("of a format that is not known sends nothing in another one, and names the nearest", () => {
    expect(say({ endpoint, format: "segmnt", key: "wk" })).toEqual([
      expect.stringMatching(
        /^backend\.format: expected one of offshoot, .*, got "segmnt"\. Nothing is sent .* Did you mean segment\?$/,
      ),
    ]);
    expect(parse({ endpoint, format: "segmnt", key: "wk" }).program.backend).toEqual({ endpoint: null });
  });

  test.each([
    [{ endpoint: "javascript:alert(1)", format: "webhook" }],
    [{ endpoint: "//evil.example", format: "segment", key: "wk" }],
    [{ endpoint, format: "constructor" }],
    [{ endpoint, format: ["segment"], key: "wk" }],
    [{ endpoint, format: "segment", key: "a\r\nb" }],
    [{ endpoint, format: "segment", key: { toString: "wk" } }],
    [{ endpoint, format: "postgrest", table: "events?select=*" }],
    [{ endpoint, format: "snowplow", appId: "a b" }],
    ["/collect"],
    [null],
  ])("sends nothing: %j", (backend) => {
    expect(say(backend)).toEqual([expect.stringContaining(UNSENT)]);
    expect(parse(backend).program.backend).toEqual({ endpoint: null });
  });

  test("that is only a key nobody knows spoils nothing", () => {
    const backend = JSON.parse('{ "endpoint": "/collect", "formt": "webhook", "__proto__": { "format": "webhook" } }');
    expect(say(backend)).toEqual([
      "backend.formt: unknown key, ignored. Did you mean backend.format?",
      "backend.__proto__: unknown key, ignored.",
    ]);
    expect(parse(backend).program.backend).toEqual({ endpoint });
    expect(({} as Record<string, unknown>).format).toBeUndefined();
  });

  test("leaves the rest of the program at work", () => {
    const words = { "invite.title": "Hello" };
    const { program } = parseProgram({ program: "acme", words, backend: { format: "segment" } }, { baseUrl });
    expect(program.words).toEqual(words);
  });
});
