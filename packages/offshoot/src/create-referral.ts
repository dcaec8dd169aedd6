import {
  createReferral as createCoreReferral,
  type ProgramDocument,
  type Referral,
  type Services,
} from "@offshoot/core";
import { httpAdapterOf } from "./http-adapter-of.js";

/**
 * Starts a program on this page, with its events sent where `backend` of the document says, in the format that it names.
 *
 * @throws OffshootError `program-invalid` when the document is not usable at all.
 *
 * @example
 * const referral = createReferral({ program: "acme-friends", backend: { endpoint: "/offshoot" } });
 * await referral.identify({ id: "customer-42" });
 */
export function createReferral(document: ProgramDocument, services: Services = {}): Referral {
  return createCoreReferral(document, { adapter: httpAdapterOf, ...services });
}
