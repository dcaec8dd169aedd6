/** Where the programs of this page send their events. */
export const ENDPOINT = "/offshoot-conformance";

const CODE = "CONFORMANCE";
const usd = (amount) => ({ amount, currency: "USD" });

const SUMMARY = {
  code: CODE,
  currency: "USD",
  available: [usd(4000)],
  pending: [usd(2000)],
  counts: { visits: 9, leads: 3, conversions: 2 },
  rewards: [
    {
      id: "r1",
      reward: { kind: "credit", money: usd(2000) },
      state: "available",
      at: "2026-01-20T09:00:00.000Z",
    },
  ],
  updatedAt: "2026-01-20T10:00:00.000Z",
};

const invitationOf = (code) =>
  ["ANA-LIMA", "TEAM-BLUE"].includes(code)
    ? { status: "valid", advocate: { displayName: "Ana" }, reward: { kind: "discount", percent: 15 } }
    : { status: "unknown" };

/**
 * Creates a backend that keeps what it is sent in memory, every copy of it. It runs in the page and in a server alike.
 *
 * @returns `answer(method, path, body)`, which gives `{ status, body }`, or `null` while the backend is away.
 */
export function createBackend() {
  const received = [];
  const known = new Set();
  let isAway = false;

  const take = ({ events }) => {
    const isNew = ({ id }) => !known.has(id) && Boolean(known.add(id));
    const fresh = events.filter(isNew);
    received.push(...events);
    return {
      accepted: fresh.map(({ id }) => id),
      duplicates: events.filter((event) => !fresh.includes(event)).map(({ id }) => id),
      rejected: [],
    };
  };

  const routes = {
    "GET /received": () => received,
    "POST /reset": () => {
      received.length = 0;
      isAway = false;
      return {};
    },
    "POST /away": (body) => {
      isAway = body.isAway;
      return {};
    },
    "POST /events": (body) => (isAway ? null : take(body)),
    "GET /summary": () => (isAway ? null : SUMMARY),
  };

  return {
    answer(method, path, body) {
      const route = routes[`${method} ${path}`];
      const code = /^\/invitations\/([^/]+)$/.exec(path)?.[1];
      if (!route && !code) return { status: 404, body: { code: "not-found" } };
      const answer = route ? route(body) : isAway ? null : invitationOf(decodeURIComponent(code));
      return answer && { status: 200, body: answer };
    },
  };
}
