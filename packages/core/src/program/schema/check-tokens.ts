import type { CheckedOverlay, CheckedProgram } from "../checked-program.js";
import { entryIndex } from "../entry-index.js";
import { nearest } from "../nearest.js";
import type { ProgramProblem } from "../read-shape.js";
import { TOKEN_NAMES } from "./token-names.js";
import { tokenRule } from "./token-rule.js";

/** An entry with what it lays over the document: one overlay, or one for each variant. */
interface Entry {
  readonly key: string;
  readonly set?: CheckedOverlay;
  readonly variants?: readonly CheckedOverlay[];
}

function checkTheme({ theme }: CheckedOverlay, path: string): readonly ProgramProblem[] {
  return (["tokens", "dark"] as const).flatMap((scheme) =>
    Object.entries(theme?.[scheme] ?? {}).flatMap(([name, came]): readonly ProgramProblem[] => {
      const problem = { path: `${path}theme.${scheme}.${name}`, came };
      if (!TOKEN_NAMES.some((known) => known === name)) {
        const meant = nearest(name, TOKEN_NAMES);
        return [{ ...problem, isUnknown: true, ...(meant && { meant }) }];
      }
      const { expected, isGood } = tokenRule(name);
      return isGood(came) ? [] : [{ ...problem, expected }];
    }),
  );
}

/** Finds the tokens of the theme that no card knows or can read. A page passes them over without a word, and so loads none of this. */
export function checkTokens(document: unknown, checked: CheckedProgram): readonly ProgramProblem[] {
  const { boosts, segments, experiments } = checked;
  const lists = Object.entries<readonly Entry[] | undefined>({ boosts, segments, experiments });
  const overlays = lists.flatMap(([list, entries = []]) =>
    entries.flatMap(({ key, set = {}, variants = [] }) => {
      const path = `${list}[${entryIndex(document, list, key)}].`;
      const inside = variants.flatMap((variant, index) => checkTheme(variant, `${path}variants[${index}].`));
      return [...checkTheme(set, `${path}set.`), ...inside];
    }),
  );
  return [...checkTheme(checked, ""), ...overlays];
}
