import { tierProgress } from "offshoot";

const DAY_MS = 86_400_000;
const USES = { credit: "automatic", cash: "contact" };

/** Where the reward for an order stands: a browser's word is a claim, and a confirmed one is held for a while. */
function standing({ orderId, at }, { program, confirmed, now }) {
  if (!confirmed.has(orderId)) return { state: "pending", reason: "review" };
  const availableAt = Date.parse(at) + (program.rewards.holdDays ?? 0) * DAY_MS;
  const when = { availableAt: new Date(availableAt).toISOString() };
  return availableAt <= now ? { state: "available", ...when } : { state: "approved", reason: "hold", ...when };
}

/** Adds up what rewards are worth, one sum for each currency. */
function sumOf(entries) {
  const sums = new Map();
  for (const { reward } of entries) {
    if (reward.money) sums.set(reward.money.currency, (sums.get(reward.money.currency) ?? 0) + reward.money.amount);
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}

/** Whoever an event is about: an account, or a browser that names none. */
const friendOf = ({ friend, visitor }) => friend?.id ?? visitor;

/** Lists who has signed up, newest first and without a name, and whether they have ordered. */
function listInvited(leads, orders) {
  const first = (found) => found.toSorted((a, b) => a.at.localeCompare(b.at))[0];
  return [...new Set(leads.map(friendOf))]
    .map((friend) => {
      const own = leads.filter((lead) => friendOf(lead) === friend);
      const isTheirs = (order) => own.some((lead) => [order.visitor, order.friend?.id].includes(friendOf(lead)));
      const order = first(orders.filter(isTheirs));
      return { state: order ? "ordered" : "joined", at: (order ?? first(own)).at };
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

/** Computes what an advocate has out of the events that arrived, as the reference backend does for a program with one reward. */
export function summaryOf(context) {
  const { program, code, id, events, now } = context;
  const { advocate, friend, tiers } = program.rewards;
  const own = new Set(events.filter((event) => event.advocate?.id === id).map(({ visitor }) => visitor));
  const ofOthers = events.filter((event) => !own.has(event.visitor) && event.friend?.id !== id);
  const by = (type) =>
    ofOthers.filter((event) => event.type === type && (event.attribution?.code ?? event.data.code) === code);
  const countOf = (type) => new Set(by(type).map(friendOf)).size;

  const orders = new Map(
    by("conversion.completed").map(({ at, data }) => [data.orderId, { orderId: data.orderId, at }]),
  );
  const rewards = [...orders.values()].toReversed().flatMap((order) => {
    if (!advocate) return [];
    const use = USES[advocate.kind] ?? "contact";
    return { id: `reward-${order.orderId}`, reward: advocate, ...standing(order, context), use, at: order.at };
  });
  const earned = rewards.filter(({ state }) => state !== "pending");
  return {
    code,
    // ISO 4217 for no currency at all.
    currency: advocate?.money?.currency ?? friend?.money?.currency ?? "XXX",
    available: sumOf(rewards.filter(({ state }) => state === "available")),
    pending: sumOf(rewards.filter(({ state }) => state !== "available")),
    counts: { visits: countOf("touch.captured"), leads: countOf("lead.created"), conversions: earned.length },
    ...(tiers?.length > 0 && { tier: tierProgress(earned.length, tiers) }),
    rewards,
    invited: listInvited(by("lead.created"), by("conversion.completed")),
    updatedAt: new Date(now).toISOString(),
  };
}
