import type { CardElement, LauncherAttributes, OffshootElements } from "@offshoot/ui";
import type { HTMLAttributes } from "vue";

declare module "vue" {
  interface GlobalComponents extends OffshootComponents {}
  /** As Vue names what `@offshoot:share` listens with. */
  type OffshootVueListeners = {
    readonly [K in "share" | "copy" | "open" | "close" | "apply" | "use" as `onOffshoot:${K}`]?:
      | ((event: CustomEvent) => void)
      | undefined;
  };
  type OffshootComponents = {
    [K in keyof OffshootElements]: new () => {
      readonly $el: CardElement;
      readonly $props: Omit<HTMLAttributes, keyof LauncherAttributes> & OffshootElements[K] & OffshootVueListeners;
    };
  };
}
