import type { Referral, Unsubscribe } from "@offshoot/core";
import { type CardElement, type DefineOptions, defineCard } from "./card/define-card.js";
import { mountCard } from "./card/mount-card.js";
import { defineOpen } from "./launcher/define-open.js";
import { launcherCard } from "./launcher/launcher-card.js";

export { Launcher, type LauncherProps } from "./launcher/launcher-card.js";

/** `<offshoot-launcher>`. */
export interface LauncherElement extends CardElement {
  /** Whether the dialog is open, as the attribute of the same name says; setting it opens and closes. */
  open: boolean;
}

/** Registers `<offshoot-launcher>`. */
export function defineLauncher(options?: DefineOptions): void {
  defineCard(launcherCard, options);
  defineOpen("offshoot-launcher");
}

/**
 * Appends a launcher to an element; the returned function removes it without a trace. It floats in a corner of the window wherever
 * it stands, unless an element around it is transformed: then in that element's.
 */
export function mountLauncher(target: Element, referral: Referral): Unsubscribe {
  return mountCard(target, launcherCard, referral);
}
