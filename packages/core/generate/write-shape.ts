import { overlaySchema } from "../src/program/schema/overlay-schema.js";
import { programSchema } from "../src/program/schema/program-schema.js";
import { rewardSchema } from "../src/program/schema/reward-schema.js";
import { casesOf, entryOf, keysOf, type Part, partOf } from "../src/program/schema/walk-schema.js";
import { HEAD, importsOf } from "./source-text.js";

const quote = (key: string) => (/^[a-z$][\w$]*$/i.test(key) ? key : JSON.stringify(key));

/** Pieces that several parts share, by the name of their type. */
const SHARED: Readonly<Record<string, string>> = { RewardDocument: "reward" };

/**
 * Writes the node that reads a part.
 *
 * @param first Where the first reading has it, as code; what both judge alike is taken from there.
 */
function writeNode(part: Part, isTop = false, first?: string): string {
  const { kind, form, layout, type, isNullable } = part;
  if (isNullable && !isTop) return `orNull(${writeNode({ ...part, isNullable: false })})`;
  if (layout.isLimit) return `limit(${writeNode({ ...part, layout: { ...layout, isLimit: false } })})`;
  if (layout.isUndivided)
    return `undivided(${writeNode({ ...part, layout: { ...layout, isUndivided: false } }, isTop, first)})`;
  const shared = type === undefined || isTop ? undefined : SHARED[type];
  if (shared) return shared;
  if (type === "OverlayDocument" && !isTop) return "overlay";
  if (kind === "value") return form?.node ?? shorten(`one(${form?.field?.replace(/<.*?>/, "")})`);
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
  return `section(${writeKeys(part, first)}${writeRest(part)})`;
}

function kindOf(part: Part): string {
  const kind = keysOf(part).find(([key]) => key === "kind")?.[1];
  return kind?.form?.expected ?? "";
}

/** The fields that are many have a node of their own. */
function shorten(node: string): string {
  return node.replace(/^one\((text|whole)Field(\(.*\))\)$/, "$1$2");
}

/** Tells whether the first reading judges a part as the whole one does: a value, or a section of such. */
function isPlain([key, part]: readonly [string, Part]): boolean {
  if (part.first === undefined && key !== "program") return false;
  return part.kind === "section" ? keysOf(part).every(isPlain) : part.kind === "value" && !part.form?.node;
}

/** Writes the keys of a section; those that are plain come from the first reading, and the others lie over them. */
function writeKeys(part: Part, first?: string, leave: ReadonlySet<string> = new Set()): string {
  const keys = keysOf(part).filter(([key]) => !leave.has(key));
  const rest = first ? keys.filter((entry) => !isPlain(entry)) : keys;
  const written = rest.map(([key, one]) => {
    const inside = first && one.first !== undefined ? `${first}.${key}` : undefined;
    return `${quote(key)}: ${writeNode(one, false, inside)}`;
  });
  return `{ ${[...(rest.length < keys.length ? [`...nodesOf(${first})`] : []), ...written].join(", ")} }`;
}

function writeRest(part: Part): string {
  const required = keysOf(part).filter(([key, { isOptional }]) => !isOptional && key !== "kind" && key !== "program");
  const names = JSON.stringify(required.map(([key]) => key));
  if (part.layout.finish) return `, ${names}, ${part.layout.finish}`;
  return required.length > 0 ? `, ${names}` : "";
}

/** Writes the node of a reward: what several kinds have stands once, by its name. */
function writeReward(): string {
  const entries = casesOf(partOf(rewardSchema)).flatMap((one) =>
    keysOf(one).map(([key, part]) => [key, part] as const),
  );
  const nodes = new Map(entries.map(([key, part]) => [key, writeNode(part)]));
  const isShared = (key: string) => entries.filter(([one]) => one === key).length > 1;
  const shared = [...nodes].filter(([key]) => isShared(key));
  const cases = casesOf(partOf(rewardSchema)).map((one) => {
    const keys = keysOf(one).map(([key, part]) => (isShared(key) ? key : `${key}: ${writeNode(part)}`));
    return `${quote(kindOf(one))}: section({ ${keys.join(", ")} }${writeRest(one)})`;
  });
  const lines = shared.map(([key, node]) => `const ${key} = ${node};`);
  return `${lines.join("\n  ")}\n  const reward = byKey("kind", { ${cases.join(", ")} });`;
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
  const defaults = {
    eligibility: find(program, "eligibility"),
    prompt: find(program, "prompt"),
    launcher: find(program, "cards", "launcher"),
    question: find(program, "cards", "question"),
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
function overlayParts(first: ReturnType<typeof firstShape>): Readonly<Record<string, ReadNode>> {
  ${writeReward()}
  return ${writeKeys(overlay, "first")};
}

/** Reads what may lie over a document. */
export function overlayNode(): ReadNode {
  return section(overlayParts(firstShape()));
}

/** Reads a whole document. */
export function programNode(): ReadNode {
  const first = firstShape();
  const overlay = overlayNode();
  const own = ${writeKeys(program, "first", keys)};
  return section({ ...own, ...overlayParts(first) }${writeRest(program)});
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
