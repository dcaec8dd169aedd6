import { type FriendRef, normalizeCode, readMoney } from "@offshoot/core";
import { FieldFault, readChoice, readOptional, readRecord, readText } from "../http/fields.js";

/** What the shop's server says about one of its orders. */
export interface ConversionReport {
  /** Key of the program. @default the only one there is */
  readonly program?: string | undefined;
  /** The shop's order number, the same one the page gave to `convert`. */
  readonly orderId: string;
  /** `completed` confirms the order, the others undo it. */
  readonly status: "completed" | "refunded" | "cancelled";
  /** Order value in major units (`49`, `"49.90"`). */
  readonly value?: number | string | undefined;
  /** ISO 4217 code in upper case; needed with `value` and `refundedValue`. */
  readonly currency?: string | undefined;
  /** How much of the value was given back, in major units; less than `value` leaves the order standing. @default all of it */
  readonly refundedValue?: number | string | undefined;
  /** The buyer's account in the shop. */
  readonly friend?: FriendRef | undefined;
  /** The code to credit, `null` for nobody. Left out, the claim of the buyer's browser decides. */
  readonly code?: string | null | undefined;
  /** The buyer's visitor id, as the attribution cookie has it; only this browser's claim then counts. */
  readonly visitor?: string | undefined;
  /** Where the buyer is, an ISO 3166 code (`"US"`); asked for by programs that are open to some countries only. */
  readonly country?: string | undefined;
}

function readAmount(value: unknown, path: string, currency: string | undefined): number | string {
  if (typeof value !== "number" && typeof value !== "string") {
    throw new FieldFault(`${path}: expected an amount in major units, got ${typeof value}.`);
  }
  if (currency === undefined) throw new FieldFault(`currency: expected an ISO 4217 code, because there is a ${path}.`);
  if (readMoney(value, currency) === null) {
    throw new FieldFault(`${path}: expected a plain amount with no more decimals than ${currency} has.`);
  }
  return value;
}

function readCurrency(value: unknown): string {
  const currency = readText(value, "currency", 3);
  if (!/^[A-Z]{3}$/.test(currency)) throw new FieldFault("currency: expected an ISO 4217 code in upper case.");
  return currency;
}

function readCountry(value: unknown): string {
  const country = readText(value, "country", 2).toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) throw new FieldFault("country: expected an ISO 3166 code of two letters.");
  return country;
}

function readCode(value: unknown): string | null {
  if (value === null) return null;
  const code = normalizeCode(readText(value, "code", 64));
  if (code === null) throw new FieldFault("code: expected a referral code, or null for nobody.");
  return code;
}

function readFriend(value: unknown): FriendRef {
  const { id, newCustomer } = readRecord(value, "friend");
  if (newCustomer !== undefined && typeof newCustomer !== "boolean") {
    throw new FieldFault(`friend.newCustomer: expected true or false, got ${typeof newCustomer}.`);
  }
  return { id: readText(id, "friend.id"), ...(newCustomer === undefined ? {} : { newCustomer }) };
}

/**
 * Checks a report and brings its code to the form in which codes are compared.
 *
 * @throws FieldFault when it is not what the contract says.
 */
export function readReport(body: unknown): ConversionReport {
  const report = readRecord(body, "body");
  const currency = readOptional(report.currency, readCurrency);
  return {
    program: readOptional(report.program, (value) => readText(value, "program", 40)),
    orderId: readText(report.orderId, "orderId", 128),
    status: readChoice(report.status, "status", ["completed", "refunded", "cancelled"]),
    value: readOptional(report.value, (value) => readAmount(value, "value", currency)),
    currency,
    refundedValue: readOptional(report.refundedValue, (value) => readAmount(value, "refundedValue", currency)),
    friend: readOptional(report.friend, readFriend),
    code: readOptional(report.code, readCode),
    visitor: readOptional(report.visitor, (value) => readText(value, "visitor", 128)),
    country: readOptional(report.country, readCountry),
  };
}
