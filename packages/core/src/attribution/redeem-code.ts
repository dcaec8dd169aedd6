import type { Invitation } from "../adapter.js";
import { readTypedCode } from "../link/read-typed-code.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { RedeemOutcome, TouchSource } from "./touch.js";

/** What redeeming needs to know and to do. */
export interface RedeemParts {
  readonly program: Pick<ResolvedProgram, "link">;
  readonly ownCode: () => string | undefined;
  readonly isVerified: (code: string) => boolean;
  /** Asks the backend about a code; `null` where it cannot be asked. */
  readonly ask: (code: string) => Promise<Invitation | null>;
  /** Whether the program takes no new friends, as far as is known here. */
  readonly isOver: () => boolean;
  /** Whether this friend came with that code before the end, and still has it. */
  readonly isInTime: (code: string) => boolean;
  /** Whether the program is for this visitor, as far as is known. */
  readonly isEligible: () => Promise<boolean>;
  /** Remembers the code. */
  readonly keep: (code: string, source: TouchSource) => void;
}

/** A typed code in its compared form, where it was one, and what became of it. */
export interface Redeemed {
  readonly code: string | null;
  readonly outcome: RedeemOutcome;
}

/** Takes a code that a friend typed. What the backend says about it goes before what can be checked here. */
export async function redeemCode(text: string, parts: RedeemParts): Promise<Redeemed> {
  const { program, ownCode, isVerified, ask, isOver, isInTime, isEligible, keep } = parts;
  const code = readTypedCode(text, program.link);
  if (code === null) return { code, outcome: "unknown" };
  const isOwn = () => code === ownCode();
  if (isOwn()) return { code, outcome: "own" };
  const { status, exclusion } = (await ask(code)) ?? {};
  const isTaken = !exclusion && (await isEligible());
  // Somebody may have signed in while the backend was asked.
  if (isOwn()) return { code, outcome: "own" };
  if (status === "unknown") return { code, outcome: "unknown" };
  // Who came in time keeps what they were promised, although nobody new is taken.
  const isLate = (status === "ended" || (!status && isOver())) && !isInTime(code);
  if (isLate || status === "revoked") return { code, outcome: "ended" };
  if (!isTaken) return { code, outcome: "not-eligible" };
  const isKnown = status === "valid" || isVerified(code);
  keep(code, isKnown ? "typed" : "claimed");
  return { code, outcome: isKnown ? "applied" : "unverified" };
}
