import type { BackendFormat } from "./backend-format.js";
import type { Finish } from "./read-node.js";

/** The key without which a format cannot be sent, besides the endpoint. */
const NEEDS: Readonly<Partial<Record<BackendFormat, "key" | "table" | "appId">>> = {
  segment: "key",
  rudderstack: "key",
  jitsu: "key",
  posthog: "key",
  dub: "key",
  postgrest: "table",
  snowplow: "appId",
};

/** A backend, of which it is noted what its format needs and does not have; what stays on the page needs no address. */
export const finishBackend: Finish = (read, fault) => {
  const format = read.format as BackendFormat | undefined;
  if (format && !/^(dataLayer|gtag)$/.test(format))
    for (const key of ["endpoint", NEEDS[format]]) if (key && read[key] === undefined) fault(key, format);
  return read;
};
