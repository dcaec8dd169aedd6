import type { Page } from "../page.js";
import type { Programs } from "./create-programs.js";
import { readTarget } from "./run-call.js";
import { settleCall } from "./settle-call.js";
import { untilGranted } from "./until-granted.js";
import { listCalls, type WrittenCall } from "./written-calls.js";

/**
 * Where the tag has given its word, the visitor comes from this site, or something of ours is here, an earlier page may have left calls;
 * elsewhere no storage is read.
 */
async function mayBeLeft({ dataset }: HTMLScriptElement): Promise<boolean> {
  if (dataset.consent === "granted" || document.referrer.startsWith(`${location.origin}/`)) return true;
  const databases = self.origin === "null" ? [] : await indexedDB.databases();
  return databases.some(({ name }) => name?.startsWith("_offshoot."));
}

/** One tab at a time, where the browser can tell. */
const inTurn = (work: () => Promise<unknown>): Promise<unknown> =>
  navigator.locks ? navigator.locks.request("_offshoot_calls", work) : work();

/**
 * Makes the reports that earlier pages have written down and had no time for, once that is allowed.
 *
 * @param own Keys of what this page deals with itself.
 */
export async function replayCalls(page: Page, programs: Programs, own: ReadonlySet<string>): Promise<void> {
  const first = await page.need();
  await first.ready;
  if (!(await mayBeLeft(page.script))) return;
  await untilGranted(first);

  async function replay({ key, call, program, path }: WrittenCall): Promise<void> {
    const { program: named } = readTarget(call);
    const referral = await (named ? programs.seek(named) : programs.at(program, new URL(path, location.origin).href));
    // What another page's program has to take waits for such a page.
    if (referral) await settleCall(key, call, referral);
  }
  await inTurn(() =>
    Promise.all(
      listCalls()
        .filter(({ key }) => !own.has(key))
        .map(replay),
    ),
  );
}
