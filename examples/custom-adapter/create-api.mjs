import { Hono } from "hono";
import { deriveCode } from "offshoot";
import { program } from "./src/program.js";

/** Cents that an advocate gets for each friend. */
const REWARD_CENTS = program.rewards.advocate.amount * 100;

/**
 * Makes our own API, with everything in memory. It was here before the referral program, and speaks as it likes.
 *
 * @param {Record<string, string>} people Names by the id of the account.
 */
export async function createApi(people = { ana: "Ana" }) {
  const stored = new Map();
  const owners = new Map();
  for (const id of Object.keys(people)) owners.set(await deriveCode(program.program, id), id);

  /** The same item can come twice, and its key tells. */
  const store = (items) => {
    for (const item of items) if (!stored.has(item.key)) stored.set(item.key, item);
  };
  const about = (code, what) => [...stored.values()].filter((item) => item.code === code && item.what === what);

  const api = new Hono();
  api.post("/events", async (context) => {
    store([await context.req.json()]);
    return context.json({}, 201);
  });
  api.post("/events/bulk", async (context) => {
    const { items } = await context.req.json();
    store(items);
    return context.json({ stored: items.length }, 202);
  });
  api.get("/events", (context) => context.json([...stored.values()]));
  api.get("/people/:id", (context) => {
    const [code] = [...owners].find(([, id]) => id === context.req.param("id")) ?? [];
    if (!code) return context.json({ error: "unknown person" }, 404);
    // What a browser reports is a claim: `isPaid` is for the part of the shop that sees the money.
    const orders = about(code, "conversion.completed").map(({ key, when }) => ({
      key,
      when,
      cents: REWARD_CENTS,
      isPaid: false,
    }));
    const friends = about(code, "touch.captured").length;
    return context.json({ code, creditCents: 0, openCents: orders.length * REWARD_CENTS, friends, orders });
  });
  api.get("/codes/:code", (context) => {
    const owner = people[owners.get(context.req.param("code"))];
    if (!owner) return context.json({ error: "unknown code" }, 404);
    return context.json({ owner, percent: program.rewards.friend.percent });
  });
  return api;
}
