import { OffshootError } from "@offshoot/core";
import type { WireResponse } from "../format/wire-format.js";
import { fetchWhole } from "./fetch-whole.js";

/** What `fetch` is called with, besides the time limit. */
export interface HttpRequest extends RequestInit {
  readonly url: string;
  readonly method: "GET" | "POST";
}

/**
 * Makes one request and reads its answer to the end, whatever the status. Synchronous up to the request itself.
 *
 * @param timeoutMs Milliseconds until the whole answer must be here.
 * @throws OffshootError `backend-unreachable` when there is no whole answer: no network, refused, cut off or too slow.
 */
export async function request({ url, ...init }: HttpRequest, timeoutMs: number): Promise<WireResponse> {
  try {
    return await fetchWhole(url, init, timeoutMs);
  } catch (cause) {
    throw new OffshootError("backend-unreachable", `${init.method} ${url} got no answer.`, {
      cause,
    });
  }
}

/** Makes the error for an answer that is not what was asked for. */
export function refusal({ url, method }: HttpRequest, { status }: WireResponse): OffshootError {
  return new OffshootError("backend-refused", `${method} ${url} answered ${status}.`);
}
