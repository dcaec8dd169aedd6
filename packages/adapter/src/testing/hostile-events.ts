import type { ReferralEvent } from "@offshoot/core";

/** Texts that break formats which put strings together by hand. */
const TEXTS: readonly string[] = [
  "emoji 🎁, accents é, other scripts 日本語 עברית",
  "quotes \" and ' and ` and \\",
  "lines\nand\r\nand tabs\t",
  "line separators \u2028 and \u2029",
  "</script><!-- ]]>",
  "a=b&c=%20+?#",
  '{"looks":"like JSON"}',
];

/** Numbers at the ends of what a number can be. */
const NUMBERS: readonly number[] = [
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER,
  1e21,
  -1,
  -0,
  0.1 + 0.2,
];

/** Marks where a hostile text begins, so that what a format has made of it can be found. */
export function markOf(index: number): string {
  return `offshoot-${index}: `;
}

/** The hostile texts, each behind its mark. */
export const MARKED_TEXTS: readonly string[] = TEXTS.map((text, index) => `${markOf(index)}${text} :end`);

/** Makes events out of ordinary ones that put a format to the test. All of them are JSON, as everything in the outbox is. */
export function hostileEvents(sample: (n: number) => ReferralEvent): readonly ReferralEvent[] {
  const all: readonly Record<string, unknown>[] = [
    ...MARKED_TEXTS.map((text) => ({ orderId: text, note: text })),
    ...NUMBERS.map((value) => ({ value })),
    { note: "half a character: \ud83c", [`key ${"\udc00"} "quoted"`]: null },
    { deep: { list: [[[]], [null, { a: [1] }]] } },
  ];
  return [
    ...all.map((data, index) => ({ ...sample(index + 1), data: { ...sample(index + 1).data, ...data } })),
    { ...sample(all.length + 1), data: {} },
  ];
}
