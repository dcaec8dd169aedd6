/** https://datatracker.ietf.org/doc/html/rfc5321#section-4.5.3.1.3 takes the two angle brackets off 256. */
const MAX_LENGTH = 254;

/** One address as mail providers give them out: no display name, no list, no comment, no quoted name, no bare host. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@.<>()[\]\\,;:"\p{C}]+(\.[^\s@.<>()[\]\\,;:"\p{C}]+)+$/u;

/**
 * Reads an e-mail address that somebody typed, without the spaces around it.
 *
 * @returns `null` for what is none; whether anybody reads it only a mail can tell.
 */
export function readEmail(text: unknown): string | null {
  const email = `${text ?? ""}`.trim().normalize("NFC");
  return email.length <= MAX_LENGTH && ADDRESS.test(email) ? email : null;
}
