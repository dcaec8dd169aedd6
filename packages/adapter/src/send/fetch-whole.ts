import type { WireResponse } from "../format/wire-format.js";

/** An answer read to its end, with what it says about itself. */
export interface WholeResponse extends WireResponse {
  readonly headers: Headers;
}

/**
 * Makes one request and reads its answer to the end, whatever the status. Synchronous up to the request itself.
 *
 * @param timeoutMs Milliseconds until the whole answer must be here.
 * @throws whatever `fetch` does when there is no whole answer: no network, refused, cut off or too slow.
 */
export async function fetchWhole(url: string, init: RequestInit, timeoutMs: number): Promise<WholeResponse> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  const { status, ok, headers } = response;
  return { status, ok, body: await response.text(), headers };
}
