import { createBrowserPlatform, createReferral, type Referral, type Services } from "@offshoot/core";
import { loadProgram } from "./load-program.js";

/** What the script entry hands over. */
export interface StartOptions {
  /** The script tag with its data attributes. */
  readonly script: HTMLScriptElement;
  /** Address at which the visitor arrived. */
  readonly landing: string;
  readonly adapter: Services["adapter"];
}

/** Starts the program of a script tag and identifies the advocate that the tag names. */
export async function startReferral({ script, landing, adapter }: StartOptions): Promise<Referral> {
  const { locale, advocateId, advocateName, advocateToken } = script.dataset;
  const browser = createBrowserPlatform();
  const platform = locale ? { ...browser, locale: () => locale } : browser;
  const referral = createReferral(await loadProgram(script), { platform, adapter, landing });
  if (advocateId) {
    void referral.identify({
      id: advocateId,
      ...(advocateName && { name: advocateName }),
      ...(advocateToken && { token: advocateToken }),
    });
  }
  return referral;
}
