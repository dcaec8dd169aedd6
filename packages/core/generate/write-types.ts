import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import { themeSchema } from "../src/program/schema/card-schemas.js";
import { overlaySchema } from "../src/program/schema/overlay-schema.js";
import { programSchema } from "../src/program/schema/program-schema.js";
import { applicationSchema, recurrenceSchema, rewardSchema } from "../src/program/schema/reward-schema.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "../src/program/schema/walk-schema.js";
import { HEAD } from "./source-text.js";

type Json = Readonly<Record<string, unknown>>;

const IMPORTS = `import type { LinkStyle } from "../link/link-parts.js";
import type { ChannelId } from "../share/channel.js";
import type { BackendFormat } from "./backend-format.js";
import type { LocalizedText } from "./localized-text.js";
`;

/** Named types and what is said of each. */
const TYPES: readonly (readonly [name: string, part: Part, description: string])[] = [
  ["RewardDocument", partOf(rewardSchema), 'A reward as a marketer writes it: money in major units (`20`, `"19.99"`).'],
  ["RewardApplication", partOf(applicationSchema), "How the friend's reward reaches the basket in the shop."],
  [
    "RewardRecurrence",
    partOf(recurrenceSchema),
    "For which further orders of the same friend a reward is earned again.",
  ],
  ["ThemeDocument", partOf(themeSchema), "How the cards look."],
  [
    "ThemeTokens",
    partOf(keysOf(partOf(themeSchema)).find(([key]) => key === "tokens")?.[1].schema ?? themeSchema),
    "Values of theme tokens by name; the UI package names and checks them.",
  ],
  [
    "OverlayDocument",
    partOf(overlaySchema),
    "What a segment, a boost or a variant lays over the program; what has to be the same for everybody cannot stand here.",
  ],
];

function describe({ about }: Part): Json {
  if (!about) return {};
  const without = about.default === undefined ? about.otherwise : JSON.stringify(about.default);
  return { description: about.description + (without ? `\n\n@default ${without}` : "") };
}

/** Writes a part for the compiler of types, which is told the names of the types that stand elsewhere. */
function typeOf(part: Part, isTop = false): Json {
  const { kind, form, type, isNullable } = part;
  if (isNullable) return { anyOf: [typeOf({ ...part, isNullable: false }, isTop), { type: "null" }] };
  if (type && !isTop) return { $ref: `#/definitions/${type}` };
  if (form?.type) return { tsType: form.type };
  if (form?.json?.enum) return { enum: form.json.enum };
  if (kind === "choice by kind") return { anyOf: casesOf(part).map((one) => typeOf(one, true)) };
  if (kind === "list") return { type: "array", items: keyOf(entryOf(part)) };
  if (kind === "names") return { type: "object", additionalProperties: typeOf(entryOf(part)) };
  if (kind === "section") {
    const keys = keysOf(part);
    return {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(keys.map(([key, one]) => [key, keyOf(one)])),
      required: keys.filter(([, { isOptional }]) => !isOptional).map(([key]) => key),
    };
  }
  return plainOf(part);
}

function plainOf({ form, schema }: Part): Json {
  const AMOUNT = "number | string";
  const { type, literal } = schema as unknown as { type: string; literal?: string };
  if (type === "literal") return { enum: [literal] };
  if (form?.node === "conditionNode") return { tsType: "Readonly<Record<string, unknown>>" };
  if (form?.node?.startsWith("either")) return { tsType: `${AMOUNT} | Readonly<Record<string, ${AMOUNT}>>` };
  if (type === "union") return { tsType: AMOUNT };
  return { type };
}

/** What is said of a key stands beside its type, never inside a type that has a name. */
function keyOf(part: Part): Json {
  const type = typeOf(part);
  return type.$ref ? { allOf: [type], ...describe(part) } : { ...type, ...describe(part) };
}

/** Makes every property and every list readonly: a document is read, never changed. */
function makeReadonly(code: string): string {
  const file = ts.createSourceFile("types.ts", code, ts.ScriptTarget.Latest, true);
  const places: number[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) places.push(node.getStart());
    if (ts.isArrayTypeNode(node)) places.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places.sort((a, b) => b - a).reduce((text, at) => `${text.slice(0, at)}readonly ${text.slice(at)}`, code);
}

/** Writes the module with the types of the document. */
export async function writeTypes(): Promise<string> {
  const definitions = Object.fromEntries(
    TYPES.map(([name, part, description]) => [name, { ...typeOf(part, true), description }]),
  );
  const root = {
    ...typeOf(partOf(programSchema), true),
    description:
      "One referral programme in one JSON document; every key but `program` is optional.\n\nA bad part falls back to its default with a warning that names its path; the rest of the program works.",
    definitions,
  };
  const code = await compile(root as never, "ProgramDocument", {
    bannerComment: "",
    format: false,
    additionalProperties: false,
    unreachableDefinitions: true,
  });
  const plain = code.replace(/\s+\*\s+\* This interface was referenced by[\s\S]*?(?=\s+\*\/)/g, "");
  return `${HEAD}${IMPORTS}\n${makeReadonly(plain)}`;
}
