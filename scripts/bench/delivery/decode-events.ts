import { gunzipSync } from "node:zlib";

/** One event of any of the libraries. */
export interface ArrivedEvent {
  /** What the page gave it. */
  readonly marker: string;
  /** What the library gave it, by which its backend knows an event that came twice. */
  readonly id: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Tells gzip by its first two bytes, since a beacon has no header that would say so. */
export const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b;

/** A form's `data` holds JSON, or JSON in base64. */
function readForm(text: string): string {
  const data = new URLSearchParams(text).get("data") ?? "";
  return /^\s*[[{]/.test(data) ? data : Buffer.from(data, "base64").toString();
}

function parse(body: Buffer): unknown {
  const text = (isGzip(body) ? gunzipSync(body) : body).toString();
  return JSON.parse(text.startsWith("data=") ? readForm(text) : text);
}

/** Batches are a list, or a list under a name; the others send each event alone. */
function listEvents(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content;
  if (!isFields(content)) return [];
  const list = [content.events, content.batch, content.data].find(Array.isArray);
  return list ?? [content];
}

/** Snowplow's own data is a schema in a schema in a string. */
function readSnowplow({ ue_pr }: Fields): Fields | undefined {
  return typeof ue_pr === "string" ? JSON.parse(ue_pr).data.data : undefined;
}

function readEvent(event: unknown): ArrivedEvent | undefined {
  if (!isFields(event)) return undefined;
  const data = [event.properties, event.event_properties, event.data, readSnowplow(event)].find(isFields) ?? {};
  // Ours, Segment and RudderStack, PostHog, Amplitude, Snowplow, Mixpanel.
  const id = event.id ?? event.messageId ?? event.uuid ?? event.insert_id ?? event.eid ?? data.$insert_id;
  return typeof id === "string" && typeof data.marker === "string" ? { id, marker: data.marker } : undefined;
}

/**
 * Finds our events in a request of any of the libraries; what they send for themselves is left out.
 *
 * @throws Error when the body is in none of their formats.
 */
export function decodeEvents(body: Buffer): readonly ArrivedEvent[] {
  return listEvents(parse(body)).flatMap((event) => readEvent(event) ?? []);
}
