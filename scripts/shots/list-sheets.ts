/** A contact sheet: what the gallery is to show on one picture. */
export interface Sheet {
  /** Name of the picture, without its ending. */
  readonly name: string;
  /** What the gallery is asked for; the rest is as it is at first. */
  readonly query: Readonly<Record<string, string>>;
  /** Pixels, so that its pictures stand in pairs of light and dark. */
  readonly width: number;
  /** Whether a phone's touch screen is played. */
  readonly isPhone: boolean;
}

/** What there is to photograph. */
export interface Lists {
  readonly cards: readonly string[];
  readonly presets: readonly string[];
  readonly languages: readonly string[];
}

const PHONE_WIDTH = "360";
const DESKTOP_WIDTH = "440";
const SHEET_WIDTHS = { "2": 1160, "4": 2160 };

/** Lists the contact sheets: each card in all of its states on phone and desktop, each preset, language, direction and kind of program; every combination of them where the `whole` is wanted. */
export function listSheets({ cards, presets, languages }: Lists, whole: boolean): readonly Sheet[] {
  const sheet = (name: string, query: Sheet["query"], isPhone = false): Sheet => {
    // States are many, so they stand four in a row; else each card has a row of its own.
    const row = query.state === "all" || query.program === "all" ? "4" : "2";
    const width = isPhone ? PHONE_WIDTH : DESKTOP_WIDTH;
    return { name, isPhone, width: SHEET_WIDTHS[row], query: { width, row, ...query } };
  };
  const both = (name: string, query: Sheet["query"]) => [
    sheet(`${name}-phone`, query, true),
    sheet(`${name}-desktop`, query),
  ];
  const some = [
    ...cards.flatMap((card) => both(`card-${card}`, { card, state: "all" })),
    ...cards.map((card) => sheet(`programs-${card}`, { card, program: "all" })),
    ...presets.map((preset) => sheet(`preset-${preset}`, { preset, program: "everything" })),
    ...languages.map((language) => sheet(`language-${language}`, { language, program: "everything" })),
    sheet("direction-rtl", { direction: "rtl", program: "everything" }),
    sheet("width-all", { width: "all", program: "everything" }),
    sheet("host-bootstrap", { host: "bootstrap", program: "everything" }),
    sheet("host-tailwind", { host: "tailwind", program: "everything" }),
  ];
  if (!whole) return some;
  const every = cards.flatMap((card) => [
    ...presets.flatMap((preset) =>
      both(`all-${card}-${preset}`, { card, preset, state: "all", program: "everything" }),
    ),
    ...languages.flatMap((language) =>
      both(`all-${card}-${language}`, { card, language, state: "all", program: "everything", tone: "all" }),
    ),
    ...both(`all-${card}-rtl`, { card, direction: "rtl", state: "all", program: "everything" }),
  ]);
  return [...some, ...every];
}
