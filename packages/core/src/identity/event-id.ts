import { fnv1a } from "./fnv1a.js";

/** Lays 16 bytes out as a UUID of the given version, variant 10. */
function toUuid(bytes: DataView, version: number): string {
  bytes.setUint8(6, (bytes.getUint8(6) & 0x0f) | (version << 4));
  bytes.setUint8(8, (bytes.getUint8(8) & 0x3f) | 0x80);
  const hex = [0, 4, 8, 12].map((at) => bytes.getUint32(at).toString(16).padStart(8, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/**
 * Makes an event id: a UUIDv7, which every target accepts and which sorts by time.
 *
 * @param now Epoch milliseconds.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function createEventId(now: number = Date.now()): string {
  const bytes = new DataView(crypto.getRandomValues(new Uint8Array(16)).buffer);
  bytes.setUint16(0, now / 2 ** 32);
  bytes.setUint32(2, now % 2 ** 32);
  return toUuid(bytes, 7);
}

/**
 * Derives the event id of an order, so that a reloaded thank-you page reports the same event. It has to be there in the
 * caller's task, where no asynchronous SHA-256 is; four seeded FNV-1a give 122 bits, and nothing about money rests on them.
 *
 * @returns A UUIDv8.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.8
 */
export function eventIdOf(program: string, orderId: string): string {
  const bytes = new DataView(new ArrayBuffer(16));
  for (const at of [0, 4, 8, 12]) {
    // Hashed twice: one pass of FNV-1a leaves the last characters' pattern in its low bits.
    bytes.setUint32(at, fnv1a(fnv1a(`${at}\n${program}\n${orderId}`) + orderId));
  }
  return toUuid(bytes, 8);
}
