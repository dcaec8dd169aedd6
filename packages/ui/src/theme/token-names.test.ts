import { programJsonSchema } from "@offshoot/core/schema";
import { expect, test } from "vitest";
import { COLOR_TOKENS } from "./color-tokens.js";
import { PRESETS } from "./presets.js";
import { SHAPE_READERS } from "./shape-tokens.js";

const { theme } = programJsonSchema.definitions as {
  theme: { properties: Record<string, { properties: object; enum: readonly string[] }> };
};

test("an editor is offered exactly the tokens that the cards know, in light and in dark", () => {
  const offered = ["tokens", "dark"].map((key) => Object.keys(theme.properties[key]?.properties ?? {}).sort());
  const known = [...COLOR_TOKENS, ...Object.keys(SHAPE_READERS)].sort();
  expect(offered).toEqual([known, known]);
});

test("an editor is offered exactly the presets that there are", () => {
  expect(theme.properties.preset?.enum).toEqual(Object.keys(PRESETS));
});
