/**
 * Makes what the reward card draws out of what our API knows of a person.
 *
 * @returns {import("offshoot").Summary}
 */
export function toSummary({ code, creditCents, openCents, friends, orders }) {
  const euros = (amount) => (amount > 0 ? [{ amount, currency: "EUR" }] : []);
  return {
    code,
    currency: "EUR",
    available: euros(creditCents),
    pending: euros(openCents),
    counts: { visits: friends, leads: 0, conversions: orders.length },
    rewards: orders.map(({ key, when, cents, isPaid }) => ({
      id: key,
      reward: { kind: "credit", money: { amount: cents, currency: "EUR" } },
      state: isPaid ? "available" : "pending",
      ...(isPaid ? { use: "automatic" } : { reason: "order-not-completed" }),
      at: when,
    })),
    updatedAt: new Date().toISOString(),
  };
}

/**
 * Makes what the welcome card draws out of the owner of a code.
 *
 * @returns {import("offshoot").Invitation}
 */
export function toInvitation({ owner, percent }) {
  return { status: "valid", advocate: { displayName: owner }, reward: { kind: "discount", percent } };
}
