import { createVerifier, readAttributionCookie, writeAttributionCookie } from "@offshoot/core";
import type { Hono } from "hono";
import { findProgram } from "../program-registry.js";
import { readOwnOrigin } from "../touch/own-origin.js";
import { readTouchBody } from "../touch/read-touch-body.js";
import { cookieDomainOf } from "../touch/site.js";
import type { RouteServices } from "./browser-routes.js";
import { checkContentType } from "./check-content-type.js";
import { parseBody, readBody } from "./read-body.js";
import { Refusal } from "./refusal.js";

/** A record has a kilobyte at most. */
const BODY_LIMIT_BYTES = 4000;

/**
 * Adds `POST /touch`, which sets the attribution cookie again, so that Safari keeps it to the end of its window: one that a
 * script wrote lives seven days there.
 *
 * Only JSON from a page of the same site is heard and there is no CORS, because a form or a script on another site must not
 * overwrite anybody's touch. Nothing is stored.
 *
 * @see https://webkit.org/blog/9521/intelligent-tracking-prevention-2-3/
 */
export function addTouchRoute(app: Hono, { programs, now }: Pick<RouteServices, "programs" | "now">): void {
  app.post("/touch", async (c) => {
    const request = c.req.raw;
    checkContentType(request, ["application/json"]);
    const origin = readOwnOrigin(request);
    const { program: key, record: told = "" } = readTouchBody(parseBody(await readBody(request, BODY_LIMIT_BYTES)));
    const found = findProgram(programs, key);
    if (found === undefined) {
      throw new Refusal(404, "unknown-program", "program: expected the key of a program that this backend knows.");
    }
    const { program, link, attribution } = found.program;
    // What the page remembers counts as one more cookie of the name, after those of the request: their visitor id stays.
    const header = `${request.headers.get("cookie") ?? ""}; _offshoot_${program}=${told}`;
    const record = readAttributionCookie(header, { program, isVerified: createVerifier(link.vanity), now: now() });
    c.header("cache-control", "no-store");
    if (record?.first) {
      const domain = cookieDomainOf(new URL(request.url).hostname, attribution.cookie.domain);
      // A server behind a proxy is asked by http; the page knows how the visitor came.
      const secure = origin.protocol === "https:";
      c.header("set-cookie", writeAttributionCookie(record, { program, domain, secure, now: now() }));
    }
    return c.body(null, 204);
  });
}
