import type { ReferralEvent } from "@offshoot/core";
import { FieldFault, readCount, readInstant, readOptional, readRecord, readText } from "../http/fields.js";

const DEEPEST = 32;
const CODE_LENGTH = 64;
const WORD_LENGTH = 32;

/** Refuses what the database's JSON cannot hold: NUL, halves of characters, bottomless nesting. */
function checkStorable(value: unknown, path: string, depth = 0): void {
  if (typeof value === "string" && /[\0\p{Surrogate}]/u.test(value)) {
    throw new FieldFault(`${path}: expected text without NUL and without halves of characters.`);
  }
  if (typeof value !== "object" || value === null) return;
  if (depth > DEEPEST) throw new FieldFault(`${path}: expected at most ${DEEPEST} levels of nesting.`);
  for (const [key, inner] of Object.entries(value)) {
    checkStorable(key, path, depth);
    checkStorable(inner, path, depth + 1);
  }
}

const checkWord = (value: unknown, path: string) => readText(value, path, WORD_LENGTH);

function checkAttribution(value: unknown): void {
  const { code, source } = readRecord(value, "attribution");
  readText(code, "attribution.code", CODE_LENGTH);
  readOptional(source, (one) => checkWord(one, "attribution.source"));
}

/** Hints about whether a person sits in front of the page: kept as they are, whatever a later SDK adds to them. */
function checkSignals(value: unknown): void {
  for (const [name, hint] of Object.entries(readRecord(value, "context.signals"))) {
    checkWord(name, "context.signals");
    if (typeof hint !== "boolean") checkWord(hint, `context.signals.${name}`);
  }
}

/**
 * Checks one event of a batch.
 *
 * @returns The event as it came, unknown keys included, so that a newer SDK loses nothing.
 * @throws FieldFault when it is not what the contract says.
 */
export function readEvent(value: unknown): ReferralEvent {
  const event = readRecord(value, "event");
  readText(event.id, "id", 128);
  readText(event.type, "type", 128);
  readInstant(event.at, "at");
  readCount(event.seq, "seq");
  readText(event.program, "program", 40);
  readOptional(event.programVersion, (version) => readCount(version, "programVersion"));
  readText(event.visitor, "visitor", 128);
  readText(event.session, "session", 128);
  readOptional(event.advocate, (advocate) => {
    const { id, code } = readRecord(advocate, "advocate");
    readText(id, "advocate.id");
    readText(code, "advocate.code", CODE_LENGTH);
  });
  readOptional(event.friend, (friend) => readText(readRecord(friend, "friend").id, "friend.id"));
  readOptional(event.attribution, checkAttribution);
  const data = readRecord(event.data, "data");
  if (event.type === "conversion.completed") readText(data.orderId, "data.orderId", 128);
  if (event.type === "touch.captured" || event.type === "code.redeemed") readText(data.code, "data.code", CODE_LENGTH);
  readOptional(readRecord(event.context, "context").signals, checkSignals);
  checkStorable(event, "event");
  return event as unknown as ReferralEvent;
}
