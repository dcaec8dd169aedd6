import { describe, expect, test } from "vitest";
import { KIND_PRESETS, MODEL_PRESETS } from "../src/personalise/presets.js";
import { programSchema } from "../src/program/schema/program-schema.js";
import { entryOf, keysOf, type Part, partOf } from "../src/program/schema/walk-schema.js";
import { writeReference } from "./write-reference.js";

const reference = writeReference();

/** The chapter of one key. */
const chapterOf = (key: string) => reference.split(/^## /m).find((chapter) => chapter.startsWith(`${key}\n`)) ?? "";

/** The cells of the table of presets, by column and path. */
function tableOf(key: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const rows = chapterOf(key)
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.slice(2, -2).split(" | "));
  const [head = [], , ...body] = rows;
  const columns = head.slice(1).map((name, index) => {
    const values = body.map((cells) => [cells[0]?.slice(1, -1), cells[index + 1]?.trim()] as const);
    const set = values.filter(([, value]) => value).map(([path, value]) => [path, JSON.parse(`${value}`.slice(1, -1))]);
    return [name.slice(1, -1), Object.fromEntries(set)];
  });
  return Object.fromEntries(columns);
}

function valueAt(preset: object, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], preset);
}

function describedBelow(part: Part, path: string): (readonly [string, string])[] {
  if (part.kind === "list") return describedBelow(entryOf(part), path);
  if (part.kind !== "section") return [];
  return keysOf(part).flatMap(([key, one]) => [
    [`${path}${key}`, one.about?.description ?? ""] as const,
    ...describedBelow(one, `${path}${key}.`),
  ]);
}

const described = new Map(describedBelow(partOf(programSchema), ""));

describe("the reference", () => {
  test.each([
    ["model", MODEL_PRESETS],
    ["kind", KIND_PRESETS],
  ] as const)("says exactly what each %s sets", (key, presets) => {
    const table = tableOf(key);
    expect(Object.keys(table)).toEqual(Object.keys(presets));
    for (const [name, preset] of Object.entries(presets)) {
      const said = table[name] ?? {};
      for (const [path, value] of Object.entries(said)) expect(value, `${name} ${path}`).toEqual(valueAt(preset, path));
      // Nothing that a preset sets is missing.
      const sections = Object.entries(preset).flatMap(([section, part]) =>
        section === "disclosure" ? section : Object.keys(part).map((inner) => `${section}.${inner}`),
      );
      expect(Object.keys(said).sort()).toEqual(sections.sort());
    }
  });

  test("does not promise that a card counts down", () => {
    expect(described.get("schedule.endsAt")).toMatch(/count down to nothing yet/);
    expect(reference).toContain(described.get("schedule.endsAt"));
  });

  test("points to where cards of one's own find what ours draw otherwise, or not", () => {
    for (const path of ["agreement", "goals", "schedule.endsAt"])
      expect(described.get(path)).toContain(`$state.program.${path}`);
  });

  test("warns of what a link to the current page shares", () => {
    expect(described.get("share.page")).toMatch(/`current` shares the whole address of the page, its query included/);
  });

  test("shows how a reward is called inside a sentence", () => {
    expect(reference).toContain('{"en":"a free notebook","de":"ein Notizbuch gratis"}');
    expect(reference).toContain('{"en":"early access","fr":"un accès anticipé"}');
    expect(reference).not.toContain("Early access");
  });
});
