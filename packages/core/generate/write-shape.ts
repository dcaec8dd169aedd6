import { overlaySchema } from "../src/program/schema/overlay-schema.js";
import { programSchema } from "../src/program/schema/program-schema.js";
import { rewardSchema } from "../src/program/schema/reward-schema.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "../src/program/schema/walk-schema.js";
import { HEAD, importsOf } from "./source-text.js";

const quote = (key: string) => (/^[a-z$][\w$]*$/i.test(key) ? key : JSON.stringify(key));

/** Pieces that several parts share, by the name of their type. */
const SHARED: Readonly<Record<string, string>> = { RewardDocument: "reward" };

/** Writes the node that reads a part. */
function writeNode(part: Part, isTop = false): string {
  const { kind, form, layout, type, isNullable } = part;
  if (isNullable && !isTop) return `orNull(${writeNode({ ...part, isNullable: false })})`;
  if (layout.isLimit) return `limit(${writeNode({ ...part, layout: { ...layout, isLimit: false } })})`;
  const shared = type === undefined || isTop ? undefined : SHARED[type];
  if (shared) return shared;
  if (type === "OverlayDocument" && !isTop) return "overlay";
  if (kind === "value") return form?.node ?? `one(${form?.field?.replace(/<.*?>/, "")})`;
  if (kind === "list") {
    const rest = `${layout.most}${layout.isKeyed ? ", true" : ""}`;
    return `${layout.isRow ? "row" : "list"}(${writeNode(entryOf(part))}, ${rest})`;
  }
  if (kind === "names") {
    if (layout.finish) return `map(${writeNode(entryOf(part))}, ${layout.names}, ${layout.most}, ${layout.finish})`;
    return `map(${writeNode(entryOf(part))})`;
  }
  if (kind === "choice by kind") {
    const cases = casesOf(part).map((one) => `${quote(kindOf(one))}: ${writeNode(one)}`);
    return `byKey("kind", { ${cases.join(", ")} })`;
  }
  return `section(${writeKeys(part)}${writeRest(part)})`;
}

function kindOf(part: Part): string {
  const kind = keysOf(part).find(([key]) => key === "kind")?.[1];
  return kind?.form?.expected ?? "";
}

function writeKeys(part: Part): string {
  return `{ ${keysOf(part)
    .map(([key, one]) => `${quote(key)}: ${writeNode(one)}`)
    .join(", ")} }`;
}

function writeRest(part: Part): string {
  const required = keysOf(part).filter(([key, { isOptional }]) => !isOptional && key !== "kind" && key !== "program");
  const names = JSON.stringify(required.map(([key]) => key));
  if (part.layout.finish) return `, ${names}, ${part.layout.finish}`;
  return required.length > 0 ? `, ${names}` : "";
}

/** Writes what is filled into a section once a document has it: the defaults of its keys. */
function writeDefaults(part: Part): string {
  const given = keysOf(part).filter(([, { about, first }]) => about?.default !== undefined && first === undefined);
  return `{ ${given.map(([key, { about }]) => `${quote(key)}: ${JSON.stringify(about?.default)}`).join(", ")} }`;
}

function find(part: Part, ...path: readonly string[]): Part {
  return path.reduce((from, name) => keysOf(from).find(([key]) => key === name)?.[1] ?? from, part);
}

/** Writes the module with which the whole reading knows every key. */
export function writeWholeShape(): string {
  const program = partOf(programSchema);
  const overlay = partOf(overlaySchema);
  const keys = new Set(keysOf(overlay).map(([key]) => key));
  const own = keysOf(program).filter(([key]) => !keys.has(key));
  const defaults = {
    eligibility: find(program, "eligibility"),
    prompt: find(program, "prompt"),
    launcher: find(program, "cards", "launcher"),
    agreement: find(program, "agreement"),
  };
  const body = `
/** What is filled into the sections that only some programs have. */
export function partDefaults() {
  return { ${Object.entries(defaults)
    .map(([key, part]) => `${key}: ${writeDefaults(part)}`)
    .join(", ")} } as const;
}

/** The sections that may be different for some visitors, or for some time. */
function overlayParts(): Readonly<Record<string, ReadNode>> {
  const reward = ${writeNode(partOf(rewardSchema), true)};
  return ${writeKeys(overlay)};
}

/** Reads what may lie over a document. */
export function overlayNode(): ReadNode {
  return section(overlayParts());
}

/** Reads a whole document. */
export function programNode(): ReadNode {
  const overlay = overlayNode();
  return section({ ...overlayParts(), ${own.map(([key, part]) => `${quote(key)}: ${writeNode(part)}`).join(", ")} }${writeRest(program)});
}
`;
  return HEAD + importsOf(body) + body;
}

/** Writes one key of the first reading: its field and what stands in for it. */
function writeFirst(part: Part): string {
  if (part.kind === "section") {
    const keys = keysOf(part).filter(([, one]) => one.first !== undefined);
    return `{ ${keys.map(([key, one]) => `${quote(key)}: ${writeFirst(one)}`).join(", ")} }`;
  }
  return `[${writeField(part)}, ${part.first}]`;
}

function writeField(part: Part): string {
  if (part.type === "RewardDocument") return "rewardField";
  if (part.kind === "list") return `listField(${writeField(entryOf(part))})`;
  if (part.kind === "names") return `mapField(${writeField(entryOf(part))})`;
  return part.form?.field ?? "";
}

/** Writes the module with which the first reading knows the basic keys. */
export function writeFirstShape(): string {
  const keys = keysOf(partOf(programSchema)).filter(([key, { first }]) => first !== undefined || key === "program");
  const shape = keys.map(([key, part]) => {
    return `${quote(key)}: ${writeFirst(key === "program" ? { ...part, first: '""' } : part)}`;
  });
  const body = `
/** Gives every basic key of the program document with the check of what may stand there, and its default. */
export function firstShape() {
  return { ${shape.join(", ")} } as const;
}
`;
  return HEAD + importsOf(body) + body;
}
