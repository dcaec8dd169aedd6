import {
  createReferral as createCoreReferral,
  type ProgramDocument,
  type Referral,
  type Services,
} from "@offshoot/core";
import { httpAdapterOf } from "./http-adapter-of.js";

/** All that is asked of a page where there is none. */
const NO_PAGE = { url: () => "http://localhost/", whenActive() {} } as unknown as NonNullable<Services["platform"]>;

/**
 * Starts a program on this page, with its events sent where `backend` of the document says, in the format that it names.
 *
 * On a server, where a module that is drawn there may call it, it is inert: links can be made, and nothing is loaded, read or sent.
 *
 * @throws OffshootError `program-invalid` when the document is not usable at all.
 *
 * @example
 * const referral = createReferral({ program: "acme-friends", backend: { endpoint: "/offshoot" } });
 * await referral.identify({ id: "customer-42" });
 */
export function createReferral(document: ProgramDocument, services: Services = {}): Referral {
  const isServer = !services.platform && !("document" in globalThis);
  const referral = createCoreReferral(document, {
    adapter: httpAdapterOf,
    ...services,
    ...(isServer && { platform: NO_PAGE }),
  });
  // Every call is answered at once, as on a page that was left.
  if (isServer) referral.destroy();
  return referral;
}
