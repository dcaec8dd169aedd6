import type { Referral } from "@offshoot/core";
import type { afterStart } from "../after-start.js";
import type { FindProgram, Page } from "../page.js";
import type { addressOf, programTags } from "./program-address.js";

/** What serves the programs of a page that has several. */
export interface MorePrograms {
  /** Waits for the page to have been loaded, and says so in the console where there is none. */
  readonly find: FindProgram;
  /** Looks once, and says nothing. */
  readonly seek: FindProgram;
  /** Gives the program whose document has this address. */
  at(address: string): Promise<Referral | null>;
}

/** What is handed on, because a file that others import from weighs more for those who need nothing of this. */
export interface ProgramTools {
  readonly programTags: typeof programTags;
  readonly addressOf: typeof addressOf;
  readonly afterStart: typeof afterStart;
}

/** Gives a program that came late to the elements that have looked for it in vain. */
function giveToElements(referral: Referral): void {
  for (const element of document.querySelectorAll(`[program="${referral.program.program}"]`))
    if (element.localName.startsWith("offshoot-") && !Reflect.get(element, "referral"))
      Reflect.set(element, "referral", referral);
}

/** Starts the program of each script tag, whenever it is added; elements and calls name theirs. */
export function startMore(page: Page, { programTags, addressOf, afterStart }: ProgramTools): MorePrograms {
  const missed = new Set<string>();
  const own = page.need().catch(() => null);
  const started = new Map<string, Promise<Referral | null>>([[addressOf(page.script), own]]);

  async function begin(script: HTMLScriptElement): Promise<Referral | null> {
    const { program } = script.dataset;
    const { start } = await import("../boot.js");
    const answering = program ? fetch(new URL(program, location.href)).catch(() => undefined) : undefined;
    const starting = start({ ...page, script, ...(answering && { answering }) });
    afterStart(starting, script).catch(() => {});
    const referral = await starting;
    if (missed.has(referral.program.program)) giveToElements(referral);
    return referral;
  }
  function look(): void {
    for (const tag of programTags()) {
      const address = addressOf(tag);
      if (started.has(address)) continue;
      const beginning = begin(tag).catch(({ message }) => {
        console.warn(message);
        return null;
      });
      started.set(address, beginning);
    }
  }
  async function seek(name: string): Promise<Referral | null> {
    look();
    const all = await Promise.all(started.values());
    return all.find((referral) => referral?.program.program === name) ?? null;
  }

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
  return {
    seek,
    async find(name) {
      if (document.readyState !== "complete") {
        const early = await seek(name);
        if (early) return early;
        await new Promise((resolve) => addEventListener("load", resolve));
      }
      const found = await seek(name);
      if (found || missed.has(name)) return found;
      missed.add(name);
      console.warn(`[offshoot] program="${name}": no script tag on this page has a program of this name.`);
      return null;
    },
    async at(address) {
      look();
      return (await started.get(address)) ?? null;
    },
  };
}
