import { checkCode } from "./check-code.js";

/**
 * Makes the test of whether a program could have issued a code: a generated one that checks itself, or one that is listed.
 *
 * @param vanity Names in any case; one `*` in a name stands for any run of letters, digits, hyphens and underscores.
 */
export function createVerifier(vanity: readonly string[]): (code: string) => boolean {
  const names = vanity
    .filter((name) => /^[\w-]*\*?[\w-]*$/.test(name))
    .map((name) => name.toUpperCase().replace("*", "[\\w-]*"))
    .join("|");
  const listed = new RegExp(`^(${names})$`);
  return (code) => checkCode(code) || (names !== "" && listed.test(code));
}
