import { createBackend, ENDPOINT } from "./backend.js";

/** A backend inside this page: no server is needed, and its answers take the way of a real one through `fetch`. */
function pageBackend() {
  const backend = createBackend();
  const call = async (method, path, body) => backend.answer(method, path, body).body;
  return {
    name: "inside this page",
    call,
    intercept(win, { method, url, body }) {
      if (!url.pathname.startsWith(`${ENDPOINT}/`)) return null;
      const path = url.pathname.slice(ENDPOINT.length);
      const answer = backend.answer(method, path, body && JSON.parse(body));
      if (answer === null) return win.Promise.reject(new win.TypeError("The backend is away."));
      const headers = { "content-type": "application/json" };
      return win.Promise.resolve(new win.Response(JSON.stringify(answer.body), { status: answer.status, headers }));
    },
  };
}

/** The same backend behind the server that this page came from. */
function serverBackend() {
  const call = async (method, path, body) => {
    const options = { method, ...(body && { body: JSON.stringify(body) }) };
    return (await fetch(ENDPOINT + path, options)).json();
  };
  return { name: "on this server", call, intercept: () => null };
}

/** Asks the server whether it has the backend of `backend.js`; where it has not, as on a host's own server, the page brings its own. */
export async function chooseBackend() {
  const answer = await fetch(`${ENDPOINT}/received`).catch(() => null);
  const isThere = answer?.ok && answer.headers.get("content-type")?.includes("json");
  const { name, call, intercept } = isThere ? serverBackend() : pageBackend();
  const received = async (isWanted) => (await call("GET", "/received")).filter(isWanted);
  return {
    name,
    intercept,
    /** Every copy of every event that came, in order. */
    received,
    reset: () => call("POST", "/reset", {}),
    setAway: (isAway) => call("POST", "/away", { isAway }),
  };
}
