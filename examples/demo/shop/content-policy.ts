import type { MiddlewareHandler } from "hono";

// As strict as it gets: no inline script or style, no eval, and no page script may write markup from a string.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Sends the shop's security headers with every page. */
export const contentPolicy: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("Content-Security-Policy", POLICY);
  context.header("Referrer-Policy", "strict-origin-when-cross-origin");
  context.header("X-Content-Type-Options", "nosniff");
};
