import { Refusal } from "./refusal.js";

/** The longest body that is read unless a route wants shorter ones: 1 MB. */
const BODY_LIMIT_BYTES = 1_000_000;

const tooLarge = (limit: number) =>
  new Refusal(413, "body-too-large", `expected at most ${limit} bytes. Send fewer at a time.`);

/**
 * Reads a request's body as text, counting bytes as they come, since a length header may be missing or wrong.
 *
 * @param limit In bytes. @default 1 MB
 * @throws Refusal when it is longer than the limit or not UTF-8.
 */
export async function readBody(request: Request, limit = BODY_LIMIT_BYTES): Promise<string> {
  if (Number(request.headers.get("content-length")) > limit) throw tooLarge(limit);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge(limit);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(400, "body-malformed", "expected a body in UTF-8.");
    throw error;
  }
}

/**
 * Parses a body as JSON.
 *
 * @throws Refusal when it is not JSON.
 */
export function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "body-malformed", "expected a body in JSON.");
  }
}
