import { PREVIEW_STATES } from "@offshoot/core";
import { ALL, type Axis, FULLEST } from "./axis.js";
import { CARDS } from "./cards.js";
import { PROGRAMS } from "./programs.js";

const axis = (
  key: string,
  label: string,
  values: readonly string[],
  { hasAll = true, initial = values[0] ?? "" } = {},
) => ({
  key,
  label,
  values,
  hasAll,
  initial,
});

/**
 * Everything that can be chosen, in the order in which captions name it.
 *
 * @param lists What the server found: names of presets, languages and host styles.
 */
export function listAxes(lists: {
  readonly presets: string;
  readonly languages: string;
  readonly hosts: string;
}): readonly Axis[] {
  return [
    axis("card", "Card", CARDS, { initial: ALL }),
    axis("state", "State", [FULLEST, ...PREVIEW_STATES]),
    axis("program", "Program", Object.keys(PROGRAMS)),
    axis("preset", "Preset", lists.presets.split(" ")),
    axis("scheme", "Scheme", ["light", "dark"], { initial: ALL }),
    axis("language", "Language", lists.languages.split(" ")),
    axis("tone", "Tone", ["informal", "formal"]),
    axis("direction", "Direction", ["auto", "ltr", "rtl"]),
    axis("width", "Width", ["360", "240", "320", "440", "560", "720"]),
    axis("row", "In a row", ["auto", "1", "2", "3", "4", "6"], { hasAll: false }),
    axis("host", "Site built on", lists.hosts.split(" "), { hasAll: false }),
  ];
}
