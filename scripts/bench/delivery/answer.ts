/** What a backend says to a request that it has taken. */
export interface Answer {
  readonly type: string;
  readonly body: string;
}

const json = (value: unknown): Answer => ({ type: "application/json", body: JSON.stringify(value) });

/**
 * Answers as the backend of each product does to events that it takes.
 *
 * @param path Of the request, by which the products differ.
 * @param ids Of the events in it.
 */
export function answer(path: string, ids: readonly string[]): Answer {
  // Ours names each event that it has.
  if (path === "/collect/events") return json({ accepted: ids, duplicates: [], rejected: [] });
  // https://amplitude.com/docs/apis/analytics/http-v2#response
  if (path === "/2/httpapi") return json({ code: 200, events_ingested: ids.length, server_upload_time: Date.now() });
  // https://developer.mixpanel.com/reference/track-event, with `verbose=1`
  if (path === "/track/") return json({ status: 1, error: null });
  if (path === "/e/" || path === "/i/v0/e/") return json({ status: 1 });
  // Segment: `/v1/t` alone, `/v1/b` in batches.
  if (path === "/v1/t" || path === "/v1/b") return json({ success: true });
  // RudderStack: `/v1/track` alone, `/v1/batch` in batches.
  if (path.startsWith("/v1/")) return { type: "text/plain", body: "OK" };
  // Snowplow's collector.
  return { type: "text/plain", body: "ok" };
}
