import { FieldFault, readOptional, readRecord, readText } from "../http/fields.js";
import { Refusal } from "../http/refusal.js";

/** What a page asks to be kept. */
export interface TouchBody {
  /** Key of the program. @default the only one there is */
  readonly program: string | undefined;
  /** What the page remembers itself, as the cookie has it: `1*first*last*visitor`. */
  readonly record: string | undefined;
}

/** Longer records are none: the cookie ends at a kilobyte. */
const RECORD_LENGTH = 1024;

/**
 * Checks the body of `POST /touch`. A record that is none is left out later, as it would be in a cookie.
 *
 * @throws Refusal when it is not what the README says.
 */
export function readTouchBody(body: unknown): TouchBody {
  try {
    const { program, record } = readRecord(body, "body");
    return {
      program: readOptional(program, (value) => readText(value, "program", 40)),
      record: readOptional(record, (value) => readText(value, "record", RECORD_LENGTH)),
    };
  } catch (error) {
    if (error instanceof FieldFault) throw new Refusal(400, "touch-invalid", error.message);
    throw error;
  }
}
