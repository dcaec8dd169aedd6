import { programJsonSchema } from "@offshoot/core/schema";
import { expect, test } from "vitest";
import { COLOR_TOKENS, SHAPE_READERS } from "./tokens.js";

test("an editor is offered exactly the tokens that the cards know, in light and in dark", () => {
  const { theme } = programJsonSchema.definitions as { theme: { properties: Record<string, { properties: object }> } };
  const offered = ["tokens", "dark"].map((key) => Object.keys(theme.properties[key]?.properties ?? {}).sort());
  const known = [...COLOR_TOKENS, ...Object.keys(SHAPE_READERS)].sort();
  expect(offered).toEqual([known, known]);
});
