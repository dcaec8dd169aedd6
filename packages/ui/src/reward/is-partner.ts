import type { ResolvedProgram } from "@offshoot/core";

/** Tells whether the advocates of a program are partners: of another kind than customers, or under an agreement. */
export function isPartner({ kind, agreement }: ResolvedProgram): boolean {
  return Boolean(kind || agreement);
}
