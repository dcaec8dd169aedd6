import type { Referral } from "@offshoot/core";
import { afterStart } from "../after-start.js";
import type { FindProgram, Page } from "../page.js";
import { addressOf, programAddress, programTags } from "./program-address.js";

/** The programs of a page: nearly always one. */
export interface Programs {
  /** Says so in the console where there is none. */
  readonly find: FindProgram;
  /** Says nothing. */
  readonly seek: FindProgram;
  /** Gives the program whose document has this address as a page at `here` names it; `null` where this page has no tag for it. */
  at(program: string, here: string): Promise<Referral | null>;
  /** Hears of another copy of the script on this page. */
  meetCopy(version: string): Promise<void>;
}

/** Makes the programs of a page; what serves more than one is fetched where there are more. */
export function createPrograms(page: Page): Programs {
  const { script, need } = page;
  const { version: own } = window.offshoot ?? {};
  const more = page.part(async () => {
    const { startMore } = await import("./more-programs.js");
    return { start: () => startMore(page, { programTags, addressOf, afterStart }) };
  });
  const isSeveral = () => programTags().length > 1;
  let isTold = false;
  /** Gives what is found, and nothing where something did not load, which has been said in the console. */
  const quietly = (found: Promise<Referral | null>) => found.catch(() => null);
  const isNamed = async (name: string) => (await quietly(need()))?.program.program === name;
  if (isSeveral()) more().catch(() => {});

  return {
    find: async (name) => quietly((await isNamed(name)) ? need() : more().then(({ find }) => find(name))),
    async seek(name) {
      if (await isNamed(name)) return need();
      return isSeveral() ? quietly(more().then(({ seek }) => seek(name))) : null;
    },
    async at(program, here) {
      const address = programAddress(program, here);
      // What stands in a page has no address: it is taken for the one that stands in this page.
      const isOwn = program ? address === addressOf(script) : !script.dataset.program;
      if (isOwn) return quietly(need());
      return isSeveral() ? quietly(more().then(({ at }) => at(address))) : null;
    },
    async meetCopy(version) {
      const tags = programTags();
      const { size } = new Set(tags.map(addressOf));
      // A page that is swapped runs the script of its body again, for the same tag.
      const isTwice = version !== own || size < tags.length;
      if (isTwice && !isTold) console.warn(`[offshoot] Loaded twice (${own}, ${version}): the first copy stays.`);
      isTold ||= isTwice;
      if (size > 1) await more().catch(() => {});
    },
  };
}
