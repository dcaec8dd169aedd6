import type { CardElement, LauncherAttributes, OffshootElements, OffshootListeners } from "@offshoot/ui";

declare module "react" {
  // biome-ignore lint/style/noNamespace: that is where React keeps the types of elements.
  namespace JSX {
    interface IntrinsicElements extends OffshootIntrinsicElements {}
  }
  type OffshootIntrinsicElements = {
    [K in keyof OffshootElements]: Omit<
      DetailedHTMLProps<HTMLAttributes<CardElement>, CardElement>,
      keyof LauncherAttributes
    > &
      OffshootElements[K] &
      OffshootListeners;
  };
}
