import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { NAME_PATTERN } from "./leaf.js";
import { overlaySchema } from "./overlay-schema.js";
import { programSchema } from "./program-schema.js";
import { applicationSchema, recurrenceSchema, rewardSchema } from "./reward-schema.js";
import { type JsonSchema, shareParts } from "./share-parts.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "./walk-schema.js";

export type { JsonSchema };

/** Where the schema of the published package is found. */
export const SCHEMA_ID = "https://unpkg.com/@offshoot/core/offshoot.schema.json";

const DEFINED: readonly (readonly [name: string, schema: v.GenericSchema])[] = [
  ["RewardDocument", rewardSchema],
  ["RewardApplication", applicationSchema],
  ["RewardRecurrence", recurrenceSchema],
  ["OverlayDocument", overlaySchema],
];

/** What is easier to understand from an example; a plain value is offered where it is typed. */
const SHOWN = /group|list|localized|money|color|code/;

/** What an editor shows of a key, and by which field it asks for it. */
function aboutOf({ about }: Part, order: number): JsonSchema {
  if (!about) return {};
  const { title, description, examples, widget, otherwise } = about;
  const without =
    about.default === undefined
      ? otherwise && `Without it: ${otherwise}.`
      : `Default: \`${JSON.stringify(about.default)}\`.`;
  return {
    title,
    description,
    markdownDescription: [description, without, SHOWN.test(widget) && `Example: \`${JSON.stringify(examples[0])}\``]
      .filter(Boolean)
      .join("\n\n"),
    ...(about.default !== undefined && { default: about.default }),
    examples,
    "x-ui": { widget, order },
  };
}

function shapeOf(part: Part): JsonSchema {
  const { kind, form, layout, schema } = part;
  if (kind === "choice by kind")
    return { type: "object", required: ["kind"], anyOf: casesOf(part).map((one) => shapeOf(one)) };
  if (kind === "list") return { type: "array", items: schemaOf(entryOf(part)), maxItems: layout.most };
  if (kind === "names") {
    const pattern = layout.names === "NAME" ? NAME_PATTERN : layout.names?.slice(1, -1);
    const rest = {
      propertyNames: { pattern },
      additionalProperties: schemaOf(entryOf(part)),
      maxProperties: layout.most,
    };
    if (!layout.known) return { type: "object", ...rest };
    // Named for an editor to offer; what may stand there is the same for all, known or not.
    return { type: "object", properties: Object.fromEntries(layout.known.map((name) => [name, {}])), allOf: [rest] };
  }
  if (kind === "section") {
    const keys = keysOf(part);
    const required = keys.filter(([, one]) => !one.isOptional).map(([key]) => key);
    return {
      type: "object",
      properties: Object.fromEntries(keys.map(([key, one], index) => [key, schemaOf(one, index)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }
  if (form?.json) return form.json;
  const { $schema, ...json } = toJsonSchema(schema as never, {
    typeMode: "input",
    errorMode: "ignore",
    overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === "metadata" ? jsonSchema : undefined),
  });
  // What the schema says of itself for our own generators is nobody else's.
  return JSON.parse(
    JSON.stringify(json, (key, value) => (/^(form|about|first|layout)$/.test(key) ? undefined : value)),
  );
}

/** Writes a part; what has a name of its own is referred to, beside which an editor still reads what the key says. */
function schemaOf(part: Part, order = 0): JsonSchema {
  return { ...aboutOf(part, order), ...namedOf(part) };
}

function namedOf(part: Part): JsonSchema {
  if (part.isNullable) return { anyOf: [...asList(namedOf({ ...part, isNullable: false })), { type: "null" }] };
  const isDefined = DEFINED.some(([name]) => name === part.type);
  return isDefined ? { allOf: [{ $ref: `#/definitions/${part.type}` }] } : shapeOf(part);
}

/** A reference alone needs no `allOf` around it. */
function asList(shape: JsonSchema): readonly JsonSchema[] {
  return (shape.allOf as readonly JsonSchema[] | undefined) ?? [shape];
}

function buildJsonSchema(): JsonSchema {
  const program = shapeOf(partOf(programSchema));
  const definitions = Object.fromEntries(DEFINED.map(([name, schema]) => [name, shapeOf(partOf(schema))]));
  const { properties } = program as { properties: JsonSchema };
  // What may lie over a document is said as in the document.
  const overlaid = Object.fromEntries(keysOf(partOf(overlaySchema)).map(([key]) => [key, properties[key]]));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: SCHEMA_ID,
    title: "Offshoot program",
    description: "One referral program in one document. Every key but `program` may be left out.",
    ...program,
    definitions: { ...definitions, OverlayDocument: { ...definitions.OverlayDocument, properties: overlaid } },
  };
}

/** The JSON Schema of the program document: titles, descriptions, defaults, examples, and hints for an editor in `x-ui`. */
export const programJsonSchema: JsonSchema = /* @__PURE__ */ shareParts(buildJsonSchema());
