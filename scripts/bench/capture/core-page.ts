import { createMemoryAdapter, createReferral } from "@offshoot/core";

// The whole of core: program, consent, attribution with both stores, and the event that reports the touch.
createReferral({ program: "bench", consent: "granted" }, { adapter: createMemoryAdapter() });
