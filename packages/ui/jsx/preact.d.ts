import type { CardElement, LauncherAttributes, OffshootElements, OffshootListeners } from "@offshoot/ui";
import type { HTMLAttributes } from "preact";

declare module "preact" {
  // biome-ignore lint/style/noNamespace: that is where Preact keeps the types of elements.
  namespace JSX {
    interface IntrinsicElements extends OffshootIntrinsicElements {}
    type OffshootIntrinsicElements = {
      [K in keyof OffshootElements]: Omit<HTMLAttributes<CardElement>, keyof LauncherAttributes> &
        OffshootElements[K] &
        OffshootListeners;
    };
  }
}
