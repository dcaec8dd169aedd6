import { canonicalLocale, readEmail } from "@offshoot/core";
import { FieldFault, readOptional, readRecord, readText } from "../http/fields.js";
import { Refusal } from "../http/refusal.js";

/** A browser's secret: 21 characters of nanoid, or as much randomness from elsewhere. */
const KEY = /^[\w-]{21,64}$/;
const DEFAULT_LOCALE = "en";

/** What somebody who wants a link says. */
export interface JoinBody {
  readonly program: string | undefined;
  readonly email: string;
  readonly key: string;
  readonly locale: string;
}

/** What somebody who proves something says. */
export interface ProofBody {
  readonly program: string | undefined;
  readonly key: string;
  readonly proof: string | undefined;
}

function readKey(value: unknown): string {
  if (typeof value === "string" && KEY.test(value)) return value;
  throw new FieldFault("key: expected 21 to 64 random letters, digits, - and _.");
}

const readProgram = (value: unknown) => readOptional(value, (key) => readText(key, "program", 40));

function refusing<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FieldFault) throw new Refusal(400, "guest-invalid", error.message);
    throw error;
  }
}

/**
 * Checks the body of `POST /advocates`.
 *
 * @throws Refusal 422 for what is no address, 400 for anything else.
 */
export function readJoinBody(body: unknown): JoinBody {
  return refusing(() => {
    const { program, email: given, key, locale } = readRecord(body, "body");
    const email = typeof given === "string" ? readEmail(given) : null;
    if (email === null) throw new Refusal(422, "email-invalid", "email: expected one e-mail address.");
    const tag = readOptional(locale, (value) => readText(value, "locale", 35)) ?? DEFAULT_LOCALE;
    return { program: readProgram(program), email, key: readKey(key), locale: canonicalLocale(tag) };
  });
}

/**
 * Checks the body of `POST /advocates/proof`.
 *
 * @throws Refusal when it is not what the README says.
 */
export function readProofBody(body: unknown): ProofBody {
  return refusing(() => {
    const { program, key, proof } = readRecord(body, "body");
    return {
      program: readProgram(program),
      key: readKey(key),
      proof: readOptional(proof, (value) => readText(value, "proof", 64)),
    };
  });
}
