import { OffshootError } from "@offshoot/core";
import type { ResolvedHttpOptions } from "../http-options.js";
import { type AddressParts, fillAddress } from "./fill-address.js";

/** What a question is about. */
export type Topic = "summary" | "invitation" | "join" | "proof";

/** The address of one question to the backend. */
export type QuestionAddress = (parts: AddressParts) => string;

/**
 * Makes the address of a question out of its template, which is tried at once.
 *
 * @param names What is known when it is asked, besides endpoint and program.
 * @throws OffshootError `option-invalid` when the template is none.
 */
export function createQuestionAddress(
  topic: Topic,
  names: readonly string[],
  { ask, endpoint, program, format }: ResolvedHttpOptions,
): QuestionAddress {
  const path = `ask.${topic}.url`;
  const reference = {
    summary: "{endpoint}/summary",
    invitation: `{endpoint}/invitations/{code}${program ? "?program={program}" : ""}`,
    join: "{endpoint}/advocates",
    proof: "{endpoint}/advocates/proof",
  };
  // Who answers where the reference backend does has the rest there as well, also what is only asked on request.
  const known = topic === "invitation" ? topic : "summary";
  const template = ask[topic]?.url ?? (format.questions?.[known] && reference[topic]);
  if (typeof template !== "string") {
    const mend = 'This format has no address of its own for it: give one, such as "{endpoint}/people/{id}".';
    throw new OffshootError("option-invalid", `expected an address, got ${typeof template}. ${mend}`, { path });
  }
  const address: QuestionAddress = (parts) =>
    fillAddress(path, template, { endpoint, program: program || undefined, ...parts });
  address(Object.fromEntries(names.map((name) => [name, "x"])));
  return address;
}
