import type { ErrorHandler, NotFoundHandler } from "hono";
import { Refusal } from "./refusal.js";

/** Turns whatever was thrown into `{ error: { code, message } }`; what is our own fault is reported and told without detail. */
export function answerError(onError: (error: unknown) => void): ErrorHandler {
  return (error, c) => {
    if (!(error instanceof Refusal)) {
      onError(error);
      return c.json({ error: { code: "internal", message: "The backend failed. Try again later." } }, 500);
    }
    const { status, code, message, afterSeconds } = error;
    if (code.startsWith("token-")) c.header("www-authenticate", "Bearer");
    if (afterSeconds !== undefined) c.header("retry-after", String(afterSeconds));
    return c.json({ error: { code, message } }, status);
  };
}

/** Answers an address or method that is none of ours. */
export const answerUnknown: NotFoundHandler = (c) =>
  c.json({ error: { code: "not-found", message: "expected a method and path that the backend's README lists." } }, 404);
