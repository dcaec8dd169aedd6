import * as fc from "fast-check";
import { expect, it } from "vitest";
import { webhookFormat } from "../../src/format/webhook-format.js";
import { sampleEvent } from "../sample-event.js";
import { anyEvents } from "./any-events.js";
import { wholeEvent } from "./whole-event.js";

const CONTEXT = { endpoint: "https://hooks.example/r", sentAt: "2026-01-01T00:00:00.000Z" };

/**
 * Reads a structured string as RFC 9651, section 4.2.5, has it; `null` where a receiver fails. Written from that text and not from
 * the format, so that the two do not share a mistake.
 */
function readStructuredString(field: string): string | null {
  if (field[0] !== '"') return null;
  let text = "";
  for (let at = 1; at < field.length; at++) {
    const char = field.charAt(at);
    if (char === '"') return at === field.length - 1 ? text : null;
    if (char < " " || char > "~") return null;
    if (char !== "\\") text += char;
    else if (/["\\]/.test(field.charAt(++at))) text += field.charAt(at);
    else return null;
  }
  return null;
}

it("is judged by a reader that knows a structured string from other texts", () => {
  // The cases of the working group's test collection that concern one item: https://github.com/httpwg/structured-field-tests
  expect(readStructuredString('"foo bar"')).toBe("foo bar");
  expect(readStructuredString('"b \\"a\\" \\\\ r"')).toBe('b "a" \\ r');
  for (const wrong of ["foo", "'foo'", '"foo', '"füü"', '"\t"', '"\\o"', '"a" b']) {
    expect(readStructuredString(wrong), wrong).toBeNull();
  }
});

it("keys a request by the id of its event", () => {
  const { url, headers, body } = webhookFormat().encode([wholeEvent], CONTEXT);
  expect(url).toBe("https://hooks.example/r");
  expect(readStructuredString(headers?.["idempotency-key"] ?? "")).toBe(wholeEvent.id);
  expect(JSON.parse(body)).toEqual(wholeEvent);
});

it("is the same to the byte on every try, with a key that a receiver and fetch can read, whatever the id", () => {
  fc.assert(
    fc.property(anyEvents, fc.string({ unit: "grapheme", minLength: 1 }), ([event = sampleEvent(1)], id) => {
      const encode = (sentAt: string) => webhookFormat().encode([{ ...event, id }], { ...CONTEXT, sentAt });
      const request = encode(CONTEXT.sentAt);
      expect(encode("2027-01-01T00:00:00.000Z")).toEqual(request);
      const key = new Headers(request.headers).get("idempotency-key") ?? "";
      expect(decodeURIComponent(readStructuredString(key) ?? "")).toBe(id);
      expect(JSON.parse(request.body)).toEqual({ ...event, id });
    }),
  );
});
