import { deriveCode, evaluateProgram } from "offshoot";
import { readBatch } from "./read-batch.mjs";
import { readSubject } from "./read-subject.mjs";
import { shownSummary } from "./shown-summary.mjs";
import { summaryOf } from "./summary-of.mjs";

const MOODS = ["up", "slow", "down", "offline"];
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const json = (body, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
  });
const refuse = (status, code, message) => json({ error: { code, message } }, status);

/**
 * Makes a backend in memory that answers pages like the reference backend: events once, summaries, invitations. Nothing in it is
 * left to chance, so that a test that passes passes again.
 *
 * @param {object} options
 * @param {import("offshoot").ProgramDocument} options.document The program.
 * @param {Record<string, { name?: string, code?: string }>} [options.advocates] Who has an account, by id; `name` for whoever agreed
 * to be named. Whoever asks for a summary has one from then on.
 * @param {() => number} [options.now] Epoch milliseconds. @default Date.now
 */
export function createMockBackend({ document, advocates = {}, now = Date.now }) {
  const evaluate = (code) =>
    evaluateProgram(document, { now: now(), baseUrl: "https://mock.example/", ...(code && { code }) }).program;
  const key = evaluate().program;
  /** Accounts by code. */
  const owners = new Map();
  const events = new Map();
  const confirmed = new Set();
  let knobs = { mood: "up", delayMs: 2000, shows: "own" };

  async function register(id, { name, code } = {}) {
    const own = code ?? (await deriveCode(key, id));
    if (!owners.has(own)) owners.set(own, { id, ...(name && { name }) });
    return own;
  }
  const registering = Promise.all(Object.entries(advocates).map(([id, one]) => register(id, one)));

  const routes = {
    async "POST /events"(request) {
      const batch = readBatch(await request.json().catch(() => null), key);
      if (!batch)
        return refuse(400, "envelope-invalid", 'expected { "schema": "offshoot/1", "sentAt": "…", "events": [] }.');
      const answer = { accepted: [], duplicates: [], rejected: batch.rejected };
      for (const event of batch.events) {
        answer[events.has(event.id) ? "duplicates" : "accepted"].push(event.id);
        if (!events.has(event.id)) events.set(event.id, event);
      }
      return json(answer);
    },
    async "GET /summary"(request) {
      const id = readSubject(request.headers.get("authorization"));
      if (!id) return refuse(401, "token-missing", "expected an Authorization header: Bearer <token>.");
      const known = [...owners].find(([, owner]) => owner.id === id)?.[0];
      const code = known ?? (await register(id));
      const program = evaluate(code);
      if (knobs.shows !== "own") return json({ ...shownSummary(document, knobs.shows, now()), code });
      return json(summaryOf({ program, code, id, events: [...events.values()], confirmed, now: now() }));
    },
    async "GET /invitations"(_request, wanted) {
      const code = decodeURIComponent(wanted).toUpperCase();
      const owner = owners.get(code) ?? owners.get(decodeURIComponent(wanted));
      const { rewards, version } = evaluate(code);
      const { friend } = rewards;
      return json({
        status: owner ? "valid" : "unknown",
        ...(owner?.name && { advocate: { displayName: owner.name } }),
        ...(friend && { reward: friend }),
        ...(friend?.coupon && { coupon: friend.coupon }),
        programVersion: version,
      });
    },
  };

  return {
    /**
     * Answers a request, under any prefix.
     *
     * @param {Request} request
     * @returns {Promise<Response>} Rejects, as `fetch` does, while the mood is `offline`.
     */
    async fetch(request) {
      if (knobs.mood === "offline") throw new TypeError("Failed to fetch");
      if (knobs.mood === "slow") await wait(knobs.delayMs);
      if (knobs.mood === "down") return refuse(503, "down", "The backend is down. Try again later.");
      await registering;
      const { pathname } = new URL(request.url);
      const [, name, rest = ""] = /\/(events|summary|invitations)(?:\/([^/]*))?$/.exec(pathname) ?? [];
      const route = routes[`${request.method} /${name}`];
      return route
        ? route(request, rest)
        : refuse(404, "not-found", "expected a method and path that the backend has.");
    },
    /** What has arrived, each event once, in the order of arrival. */
    get events() {
      return [...events.values()];
    },
    /** How it behaves now. */
    get knobs() {
      return knobs;
    },
    /**
     * Changes how it behaves.
     *
     * @param {{ mood?: "up" | "slow" | "down" | "offline", delayMs?: number, shows?: "own" | import("offshoot/testing").PreviewState }} changes
     * `delayMs` is for `slow`; `shows` answers a made-up summary in place of its own: `empty`, `rewards`, `closed-ended`, `closed-budget`.
     * @throws Error for a mood that it does not know.
     */
    set(changes) {
      const next = { ...knobs, ...changes };
      if (!MOODS.includes(next.mood)) throw new Error(`mood: expected one of ${MOODS.join(", ")}, got "${next.mood}".`);
      knobs = next;
    },
    /** Confirms an order, as the shop's server would by a signed report: its reward is no longer a claim. */
    confirm(orderId) {
      confirmed.add(orderId);
    },
    /** Forgets events and orders, and behaves well again. */
    reset() {
      events.clear();
      confirmed.clear();
      knobs = { mood: "up", delayMs: 2000, shows: "own" };
    },
  };
}
