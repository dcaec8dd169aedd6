import type * as v from "valibot";
import { expectTypeOf, test } from "vitest";
import type { ProgramDocument } from "../../src/program/program-document.js";
import type { programSchema } from "../../src/program/schema/index.js";

/** A document is read, never changed. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

type Judged = Frozen<v.InferInput<typeof programSchema>>;

test("the generated types and the schema take the same documents", () => {
  expectTypeOf<Judged>().toExtend<ProgramDocument>();
  expectTypeOf<ProgramDocument>().toExtend<Judged>();
});
