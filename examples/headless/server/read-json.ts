import type { IncomingMessage } from "node:http";

const BYTES = 65_536;

/**
 * Reads the JSON object that a request brings.
 *
 * @throws Error when it is longer than 64 KiB, no JSON or no object.
 */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > BYTES) throw new Error(`${request.method} ${request.url}: more than ${BYTES} bytes.`);
  }
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null)
    throw new Error(`${request.method} ${request.url}: expected an object.`);
  return value as Readonly<Record<string, unknown>>;
}
