import type { WireResponse } from "../format/wire-format.js";

/** Statuses that a request can meet on its way; 0 is none at all. */
export const STATUSES: readonly number[] = [
  0, 200, 201, 204, 301, 400, 401, 403, 404, 408, 413, 422, 429, 500, 502, 503, 504,
];

/** What a hotel's portal, a proxy or an expired session shows in place of the backend, with the words that a careless format looks for. */
export const LOGIN_PAGE = `<!doctype html><html><head><title>Log in</title></head><body class="ok success accepted">
<script>var state = {"success":true,"ok":true,"status":1,"accepted":[],"duplicates":[],"rejected":[]};</script>
<form method="post">ok 1 <input name="password"></form></body></html>`;

/** Bodies that are no answer, or a trap. */
export const BODIES: readonly string[] = [
  "",
  "null",
  "[]",
  "{}",
  "0",
  "true",
  '"ok"',
  LOGIN_PAGE,
  '{"accepted":["',
  '{"accepted":null,"rejected":{}}',
  '[null,{"status":null}]',
  '{"__proto__":{"offshootPolluted":true},"constructor":{"prototype":{"offshootPolluted":true}}}',
];

/** Makes an answer. */
export function answer(status: number, body: string, afterMs?: number): WireResponse {
  return { status, ok: status >= 200 && status < 300, body, afterMs };
}
