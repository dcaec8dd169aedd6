import { OffshootError } from "offshoot";
import { toInvitation, toSummary } from "./read-answers.js";
import { toItem } from "./to-item.js";

/**
 * Sends each event to our own API at once and asks it what it knows. What cannot be delivered is dropped, and the receipt says so.
 *
 * @param {{ url: string, fetch?: typeof fetch }} options Address of the API, without a slash at its end.
 * @returns {import("offshoot").Adapter}
 */
export function createRestAdapter({ url, fetch = (...args) => globalThis.fetch(...args) }) {
  let isDestroyed = false;

  async function ask(path) {
    const address = `${url}${path}`;
    const answer = await fetch(address).catch((cause) => {
      throw new OffshootError("backend-unreachable", `GET ${address} got no answer.`, { cause });
    });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new OffshootError("backend-refused", `GET ${address} answered ${answer.status}.`);
    return answer.json();
  }

  return {
    async accept(event) {
      const { id } = event;
      const drop = (reason) => ({ id, durability: "dropped", reason });
      if (isDestroyed) return drop("destroyed");
      let body;
      try {
        body = JSON.stringify(toItem(event));
      } catch {
        return drop("invalid");
      }
      // Before the first await, and with `keepalive`: the page may navigate in the next line.
      const request = { method: "POST", headers: { "content-type": "application/json" }, body, keepalive: true };
      try {
        const { ok } = await fetch(`${url}/events`, request);
        return ok ? { id, durability: "durable" } : drop("rejected");
      } catch {
        return drop("unavailable");
      }
    },
    async summary({ id }) {
      const person = await ask(`/people/${encodeURIComponent(id)}`);
      if (!person) throw new OffshootError("backend-refused", `Nobody is known as ${id}.`);
      return toSummary(person);
    },
    async invitation(code) {
      const found = await ask(`/codes/${encodeURIComponent(code)}`);
      return found && toInvitation(found);
    },
    async flush() {},
    async purge() {},
    destroy() {
      isDestroyed = true;
    },
  };
}
