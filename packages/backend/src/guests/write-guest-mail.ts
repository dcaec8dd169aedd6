import { buildLink, buildProofLink } from "@offshoot/core";
import type { RegisteredProgram } from "../program-registry.js";
import type { GuestMail } from "./guest-mail.js";

/** Writes down what a mail has to say. */
export function writeGuestMail(
  { key, program: { link } }: RegisteredProgram,
  { email, code, locale, token }: Pick<GuestMail, "email" | "code" | "locale" | "token">,
): GuestMail {
  return {
    email,
    link: buildLink(link.base, { ...link, code }),
    code,
    program: key,
    locale,
    token,
    proofLink: buildProofLink(link.base, { program: key, token }),
  };
}
