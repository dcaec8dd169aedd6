import { overlay } from "../personalise/overlay.js";
import type { CheckedProgram } from "./checked-program.js";
import { entryIndex, overlaysOf } from "./entry-index.js";
import { currencyOf, minimumOrderOf } from "./minimum-order.js";
import type { ProgramProblem } from "./read-shape.js";

/** Notes each least order that is a bare number and cannot be read as money. */
function checkMinimums(document: unknown, checked: CheckedProgram): readonly ProgramProblem[] {
  const own = currencyOf(checked);
  const layers = overlaysOf(document, checked).map(({ set, path }) => ({
    path: `${path}.`,
    came: set.eligibility?.minimumOrder,
    over: overlay(checked, set),
  }));
  return [{ path: "", came: checked.eligibility?.minimumOrder, over: checked }, ...layers].flatMap(
    ({ path, came, over }) => {
      if (came === undefined || minimumOrderOf(over, own)) return [];
      const isWithout = (currencyOf(over) ?? own) === undefined;
      return [{ path: `${path}eligibility.minimumOrder`, came, ...(isWithout && { needs: "currency" as const }) }];
    },
  );
}

/**
 * Takes out what does not fit the rest of the document, however good it is by itself.
 *
 * @param problems Is told what is taken out.
 */
export function crossCheck(document: unknown, checked: CheckedProgram, problems: ProgramProblem[]): CheckedProgram {
  problems.push(...checkMinimums(document, checked));
  if (!checked.boosts) return checked;
  const boosts = checked.boosts.filter(({ key, from, until }) => {
    if (from < until) return true;
    const index = entryIndex(document, "boosts", key);
    const { boosts: given } = document as { boosts: readonly { until: unknown }[] };
    problems.push({ path: `boosts[${index}].until`, came: given[index]?.until });
    return false;
  });
  return { ...checked, boosts };
}
