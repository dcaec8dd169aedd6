import type { Referral, Unsubscribe } from "@offshoot/core";
import { type DefineOptions, defineCard } from "./card/define-card.js";
import { mountCard } from "./card/mount-card.js";
import { codeCard } from "./code/code-card.js";

export { CodeField } from "./code/code-card.js";

/** Registers `<offshoot-code>`. */
export function defineCode(options?: DefineOptions): void {
  defineCard(codeCard, options);
}

/** Appends a field for a code to an element; the returned function removes it without a trace. */
export function mountCode(target: Element, referral: Referral): Unsubscribe {
  return mountCard(target, codeCard, referral);
}
