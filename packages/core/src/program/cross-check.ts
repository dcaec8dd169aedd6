import { overlay } from "../personalise/overlay.js";
import type { CheckedOverlay, CheckedProgram } from "./checked-program.js";
import { entryIndex } from "./entry-index.js";
import { currencyOf, minimumOrderOf } from "./minimum-order.js";
import type { ProgramProblem } from "./read-shape.js";

/** An entry with what it lays over the document: one overlay, or one for each variant. */
interface Entry {
  readonly key: string;
  readonly set?: CheckedOverlay;
  readonly variants?: readonly CheckedOverlay[];
}

/**
 * Takes out what does not fit the rest of the document, however good it is by itself.
 *
 * @param problems Is told what is taken out.
 */
export function crossCheck(document: unknown, checked: CheckedProgram, problems: ProgramProblem[]): CheckedProgram {
  const own = currencyOf(checked);
  /** A least order that is a bare number has to be money in some currency. */
  const checkMinimum = (set: CheckedOverlay, path: string) => {
    const came = set.eligibility?.minimumOrder;
    const over = overlay(checked, set);
    if (came === undefined || minimumOrderOf(over, own)) return;
    const isWithout = !(currencyOf(over) ?? own);
    problems.push({ path: `${path}eligibility.minimumOrder`, came, ...(isWithout && { needs: "currency" }) });
  };
  const { boosts, segments, experiments } = checked;
  checkMinimum(checked, "");
  for (const [list, entries = []] of Object.entries<readonly Entry[] | undefined>({ boosts, segments, experiments }))
    for (const { key, set, variants = [] } of entries) {
      const path = `${list}[${entryIndex(document, list, key)}].`;
      if (set) checkMinimum(set, `${path}set.`);
      for (const [index, variant] of variants.entries()) checkMinimum(variant, `${path}variants[${index}].`);
    }
  const good = boosts?.filter(({ key, from, until }) => {
    const index = entryIndex(document, "boosts", key);
    if (from >= until)
      problems.push({
        path: `boosts[${index}].until`,
        came: (document as { boosts: readonly { until: unknown }[] }).boosts[index]?.until,
      });
    return from < until;
  });
  return good ? { ...checked, boosts: good } : checked;
}
