import fc from "fast-check";

/** Texts that have been mangled on their way by somebody, each by name. */
export const AWKWARD_TEXTS: Readonly<Record<string, string>> = {
  plain: "15% off at Acme, on me",
  "what addresses are made of": "a&b=c#d?e/f+g%20h%41;i:j@k,l$m!n*o'p(q)r~s|t^u`v\"w<x>y\\z{A}[B]",
  "a plus and a real space": "1 + 1 = 2",
  "lines of three systems": "one\ntwo\r\nthree\rfour",
  emoji: "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽 🇫🇷 ❤️ 🤷🏾‍♀️",
  "combining marks": "Zoë Zoe\u0308 é e\u0301 Z̸͚̈ก็ท̣̂",
  "right to left": "أنا لينا، لك خصم ١٥٪: שלום ואהבה",
  isolates: "\u2068لينا\u2069 gives you 15%",
  "invisible characters": "a\u200bb\u00a0c\u2028d\ufeffe\u00adf",
  "beyond the first plane": "𝒜𝓃𝒶 𠜎𠜱 🜁",
  "an escape that is none": "%E0%A4%A 100% %zz",
  "an address of its own": "see https://acme.example/a?b=c&d=e#f for more",
};

/** Links as referral links are, and as hosts' pages make them. */
export const AWKWARD_LINKS: readonly string[] = [
  "https://acme.example/?ref=ANA-LIMA.whatsapp",
  "https://acme.example/a%20b/%E2%9C%93?flag&x=%20+1&y=%&ref=EY41NXYE96C.x#part&two",
  "https://münchen.example/käse?q=ä&ref=ANA#🧀",
];

/** Any text a person or a program may write, lone halves of characters included. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...Object.values(AWKWARD_TEXTS)),
);

/** Any referral link. */
export const anyLink = fc.oneof(
  fc.constantFrom(...AWKWARD_LINKS),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

/** What stays of a text that Unicode can write. */
export const wellFormed = (text: string) => Buffer.from(text, "utf8").toString("utf8");
