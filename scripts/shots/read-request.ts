/** What `pnpm shots` is asked for. */
export interface ShotsRequest {
  /** Which pages. @default both */
  readonly pages: readonly ("gallery" | "demo")[];
  /** Every state in every preset, language and direction, not only what shows a difference. */
  readonly isWhole: boolean;
  /** Takes the pictures anew that the tests hold every card against; nothing else. */
  readonly isUpdate: boolean;
}

const KNOWN = ["gallery", "demo", "--all", "--update-references"];

/**
 * Reads the command line of `pnpm shots`.
 *
 * @throws Error when an argument is not known.
 */
export function readRequest(given: readonly string[]): ShotsRequest {
  const strange = given.find((argument) => !KNOWN.includes(argument));
  if (strange !== undefined) throw new Error(`expected ${KNOWN.join(", ")}, got ${strange}.`);
  const named = (["gallery", "demo"] as const).filter((page) => given.includes(page));
  return {
    pages: named.length > 0 ? named : ["gallery", "demo"],
    isWhole: given.includes("--all"),
    isUpdate: given.includes("--update-references"),
  };
}
