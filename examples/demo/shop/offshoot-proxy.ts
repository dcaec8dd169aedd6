import { type Context, Hono } from "hono";
import { proxy } from "hono/proxy";

/** Passes `/offshoot/*` on to the backend, so that the browser talks to the shop's own origin only. */
export function createOffshootProxy(backend: { readonly address: string | null }): Hono {
  const unavailable = (context: Context) =>
    context.json({ error: { code: "backend-unavailable", message: "The backend is not running." } }, 502);
  return new Hono().all("/offshoot/*", async (context) => {
    if (backend.address === null) return unavailable(context);
    const { pathname, search } = new URL(context.req.url);
    try {
      return await proxy(`${backend.address}${pathname}${search}`, { raw: context.req.raw });
    } catch {
      return unavailable(context);
    }
  });
}
