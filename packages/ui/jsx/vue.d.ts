import type { OffshootElements } from "@offshoot/ui";

declare module "vue" {
  interface GlobalComponents extends OffshootComponents {}
  type OffshootComponents = {
    [K in keyof OffshootElements]: new () => { readonly $props: OffshootElements[K] };
  };
}
