import type { ConsentManagers } from "./platform.js";
import { attempt } from "./safe-store.js";

type Window2026 = Window & { readonly __tcfapi?: unknown; readonly __gpp?: unknown };
type Navigator2026 = Navigator & { readonly globalPrivacyControl?: unknown };

/** Finds the consent managers of the page; one that cannot be looked at is not there. */
export function consentManagers(): ConsentManagers {
  return {
    tcf: attempt(() => (window as Window2026).__tcfapi),
    gpp: attempt(() => (window as Window2026).__gpp),
    gpc: attempt(() => (navigator as Navigator2026).globalPrivacyControl),
  };
}
