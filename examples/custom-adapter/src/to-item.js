/**
 * Writes an event in the words of our own API.
 *
 * @param {import("offshoot").ReferralEvent} event
 */
export function toItem({ id, type, at, advocate, friend, attribution, data }) {
  return { key: id, what: type, when: at, person: advocate?.id ?? friend?.id, code: attribution?.code, details: data };
}
