import { createTouch } from "../attribution/create-touch.js";
import { readMigrated, unknownProducts } from "../attribution/migrate/read-migrated.js";
import type { ReferralContext } from "../referral-context.js";
import type { Arrivals } from "./create-arrivals.js";

/**
 * Takes over what a former referral product knows about this visitor, where nothing is known here.
 *
 * @param url Address at which the visitor arrived.
 * @param isAllowed Whether stored values may be read; the address always may.
 */
export async function migrate(
  { program, platform, now }: Pick<ReferralContext, "program" | "platform" | "now">,
  arrivals: Pick<Arrivals, "take">,
  url: string,
  isAllowed: boolean,
): Promise<void> {
  const unknown = unknownProducts(program.attribution.migrate);
  if (unknown.length > 0) {
    const { explainProblems } = await import("../program/explain-problems.js");
    platform.warn(explainProblems(unknown.map((came) => ({ path: "attribution.migrate", came }))));
  }
  const page = {
    url,
    cookies: isAllowed ? platform.cookie.read() : "",
    local: (key: string) => (isAllowed ? platform.local.read(key) : null),
  };
  const found = readMigrated(program.attribution.migrate, page, now());
  if (found) arrivals.take(createTouch({ code: found.code }, "migrated", found.touchedAt ?? now(), program), true);
}
