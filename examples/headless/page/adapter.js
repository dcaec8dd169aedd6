async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`GET ${path}: expected 200, got ${response.status}.`);
  return response.json();
}

/**
 * Sends events to the shop's own server and asks it what it knows. For events that survive a lost connection take
 * `createHttpAdapter` of `@offshoot/adapter`, which has an outbox.
 *
 * @returns {import("@offshoot/core").Adapter}
 */
export function createAdapter() {
  return {
    async accept(event) {
      const body = JSON.stringify(event);
      const headers = { "content-type": "application/json" };
      const isTaken = await fetch("/events", { method: "POST", headers, body, keepalive: true }).then(
        ({ ok }) => ok,
        () => false,
      );
      return isTaken
        ? { id: event.id, durability: "durable" }
        : { id: event.id, durability: "dropped", reason: "unavailable" };
    },
    // Who is signed in is known by the session cookie.
    summary: () => get("/summary"),
    invitation: (code) => get(`/invitations/${encodeURIComponent(code)}`),
    async flush() {},
    async purge() {},
    destroy() {},
  };
}
