import { init } from "@saasquatch/squatch-js";

// On load it keeps the `_saasquatch` parameter in a first-party cookie, its domain found by a trial; `init` is its one documented call.
init({ tenantAlias: "bench" });
