import { createHttpAdapter } from "@offshoot/adapter";
import type { Adapter, ResolvedProgram } from "@offshoot/core";

/**
 * Makes the adapter that a program names by `backend`, or none where it names none. A format other than the reference backend's is
 * loaded for it.
 *
 * @throws whatever the import of the format fails with; the program then works on, and its events stay in memory.
 */
export async function httpAdapterOf({ program, backend }: ResolvedProgram): Promise<Adapter | undefined> {
  const { endpoint, format = "offshoot", join } = backend;
  if (format === "dataLayer" || format === "gtag") {
    const { createDataLayerAdapter } = await import("@offshoot/adapter/data-layer");
    return createDataLayerAdapter({ style: format === "gtag" ? format : "gtm" });
  }
  if (endpoint === null) return undefined;
  if (format === "offshoot") return createHttpAdapter({ endpoint, program, ...(join && { ask: { join: {} } }) });
  // Most programs do without: what knows all formats is fetched for the others only.
  const { loadFormat } = await import("./load-format.js");
  return createHttpAdapter({ endpoint, program, format: await loadFormat(format, backend) });
}
