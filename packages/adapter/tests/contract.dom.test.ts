import { describe, test } from "vitest";
import { createDataLayerAdapter } from "../src/create-data-layer-adapter.js";
import { adapterContract } from "../src/testing.js";

const page = window as unknown as { dataLayer?: Record<number, unknown>[] };

/** Finds the id of an event in an entry for Tag Manager, or in a command of a Google tag. */
const idOf = (entry: Record<string | number, unknown>) =>
  ((entry.offshoot ?? entry[2]) as { readonly event_id: string }).event_id;

for (const style of ["gtm", "gtag"] as const) {
  describe(`the contract of the data layer adapter for ${style}`, () => {
    const checks = adapterContract({
      create() {
        delete page.dataLayer;
        return createDataLayerAdapter({ style });
      },
      delivered: () => (page.dataLayer ?? []).map(idOf),
    });
    for (const { name, run } of checks) test(name, run);
  });
}
