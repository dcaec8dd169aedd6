import { createHttpAdapter } from "@offshoot/adapter";
import type { Adapter, ResolvedProgram } from "@offshoot/core";

/** Makes the HTTP adapter that a program names by `backend.endpoint`, or none where it names none. */
export function httpAdapterOf({ program, backend: { endpoint } }: ResolvedProgram): Adapter | undefined {
  return endpoint === null ? undefined : createHttpAdapter({ endpoint, program });
}
