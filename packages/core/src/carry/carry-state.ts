import { decodeToken } from "./carry-token.js";

/** How old a state may be: a sign-in with a second factor and a lost telephone takes its time. */
export const STATE_MS = 3_600_000;

/** A state, cut into what the host wrote and what was appended. */
export interface StateParts {
  /** The host's own state. */
  readonly value: string;
  /** The program's token that was appended last; an empty string where there is none. */
  readonly token: string;
}

/** Cuts the program's tokens off a state. Whatever else holds a `~` stays with the host's value, another program's token too. */
export function splitState(state: string, program: string): StateParts {
  let token = "";
  const value = state.replace(new RegExp(`~${program}\\*([^~]+)`, "g"), (part, text) => {
    if (!decodeToken(text)) return part;
    token = text;
    return "";
  });
  return { value, token };
}

/** Appends a token to a state in place of an older one. Neither `~` nor what is in a token is escaped in an address. */
export function joinState(state: string, program: string, token: string): string {
  return `${splitState(state, program).value}~${program}*${token}`;
}
