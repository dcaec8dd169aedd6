import fc from "fast-check";

/** Few values, so that they meet often; some look like others. */
const anyScalar = fc.constantFrom<unknown>(
  0,
  1,
  2,
  30,
  -1,
  0.5,
  "",
  "0",
  "1",
  "a",
  "A",
  "pro",
  "PRO",
  "null",
  "true",
  "1.9.0",
  "1.10.0",
  "v2.0.0-rc.1+7",
  "2.0.0",
  true,
  false,
  null,
);
const anyList = fc.array(anyScalar, { maxLength: 3 });
const anyObject = fc.dictionary(fc.constantFrom("a", "b"), anyScalar, { maxKeys: 2, noNullPrototype: true });
const anyValue = fc.oneof(
  { weight: 6, arbitrary: anyScalar },
  anyList,
  anyObject,
  fc.array(anyObject, { maxLength: 2 }),
);

const NAMES = ["plan", "days", "tags", "user", "items"];

/** What a site may know of a visitor. */
export const anyAttributes = fc.dictionary(fc.constantFrom(...NAMES), anyValue, { maxKeys: 5, noNullPrototype: true });

const anyPath = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom("user.a", "user.b", "tags.0", "items.0.a", "user.a.b", "missing"),
);
const SIMPLE = ["$eq", "$ne", "$lt", "$lte", "$gt", "$gte", "$veq", "$vne", "$vlt", "$vlte", "$vgt", "$vgte"];
const LISTS = ["$in", "$nin", "$ini", "$nini"];
const TYPES = ["string", "number", "boolean", "array", "object", "null", "undefined"];
const PATTERNS = ["pro", "^p", "^[a-z]+$", "\\d+\\.\\d+", "a|1", "^(?:p|a)", "o$", "(", "/", "n{1}ull"];

/** Any condition of the spec, unknown operators and lists that are none included. */
export const { condition: anyCondition } = fc.letrec<{
  condition: Record<string, unknown>;
  wanted: unknown;
  operators: Record<string, unknown>;
}>((tie) => {
  const operator = (names: readonly string[], value: fc.Arbitrary<unknown>) =>
    fc.tuple(fc.constantFrom(...names), value);
  const one = fc.oneof(
    { weight: 4, arbitrary: operator(SIMPLE, anyScalar) },
    { weight: 3, arbitrary: operator(LISTS, fc.oneof({ weight: 5, arbitrary: anyList }, anyScalar)) },
    {
      weight: 2,
      arbitrary: operator(["$all", "$alli"], fc.oneof(fc.array(tie("wanted"), { maxLength: 2 }), anyScalar)),
    },
    operator(["$exists"], fc.boolean()),
    operator(["$type"], fc.constantFrom(...TYPES)),
    operator(["$size"], fc.oneof(fc.nat(3), tie("operators"))),
    operator(["$not"], tie("wanted")),
    operator(["$elemMatch"], fc.oneof(tie("operators"), tie("condition"))),
    operator(["$regex", "$regexi"], fc.constantFrom(...PATTERNS)),
    operator(["$unknown", "constructor"], anyScalar).map(
      ([name, value]) => [name.replace(/^(?!\$)/, "$"), value] as const,
    ),
  );
  const operators = fc.array(one, { minLength: 1, maxLength: 2 }).map((list) => Object.fromEntries(list));
  const branch = fc.oneof(
    operator(["$and", "$or", "$nor"], fc.array(tie("condition"), { maxLength: 2 })),
    operator(["$not"], tie("condition")),
  );
  const leaf = fc.tuple(anyPath, tie("wanted"));
  return {
    operators: operators as fc.Arbitrary<Record<string, unknown>>,
    wanted: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 2, arbitrary: anyScalar },
      anyList,
      anyObject,
      { weight: 4, arbitrary: tie("operators") },
    ),
    condition: fc
      .array(fc.oneof({ depthSize: "small" }, { weight: 4, arbitrary: leaf }, branch), { maxLength: 2 })
      .map((list) => Object.fromEntries(list as [string, unknown][])),
  };
});
