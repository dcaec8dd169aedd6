import type { CardElement, LauncherAttributes, OffshootElements, OffshootListeners } from "@offshoot/ui";

declare module "svelte/elements" {
  interface SvelteHTMLElements extends OffshootSvelteElements {}
  type OffshootSvelteElements = {
    [K in keyof OffshootElements]: Omit<HTMLAttributes<CardElement>, keyof LauncherAttributes> &
      OffshootElements[K] &
      OffshootListeners;
  };
}
