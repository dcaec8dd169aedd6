/**
 * Reads a `Retry-After` header, which is a number of seconds or a date.
 *
 * A date is measured against the answer's own `Date` where the page may see it, because the visitor's clock may be years off.
 *
 * @param now Epoch milliseconds, used where there is no `Date`.
 * @returns milliseconds from now; `undefined` when there is none or it makes no sense.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfter(headers: Headers, now = Date.now()): number | undefined {
  const asked = headers.get("retry-after") ?? "";
  const afterMs = /^\d+$/.test(asked)
    ? Number(asked) * 1000
    : Date.parse(asked) - (Date.parse(headers.get("date") ?? "") || now);
  return afterMs >= 0 ? afterMs : undefined;
}
