import type { ReferralEvent } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { WireRequest } from "../format/wire-format.js";
import type { ContractCheck } from "./contract-check.js";
import { demand } from "./demand.js";
import type { FormatSubject } from "./format-subject.js";
import { hostileEvents, MARKED_TEXTS, markOf } from "./hostile-events.js";
import { idsIn, textsIn } from "./texts-in.js";

const SENT_AT = "2026-03-04T05:06:07.089Z";
const SENT_LATER = "2031-10-11T12:13:14.150Z";

/** Writes a request down without the time at which it is sent, in whichever form the format writes that. */
function withoutTime({ url, headers = {}, body }: WireRequest, sentAt: string): string {
  const time = Date.parse(sentAt);
  const forms = [sentAt, encodeURIComponent(sentAt), `${time}`, `${Math.floor(time / 1000)}`];
  return forms.reduce(
    (text, form) => text.replaceAll(form, "sentAt"),
    JSON.stringify([url, Object.entries(headers).sort(), body]),
  );
}

/** Tells whether a text holds another one, as it is or as JSON inside of it. */
function holds(text: string, whole: string): boolean {
  return text.includes(whole) || text.includes(JSON.stringify(whole).slice(1, -1));
}

/** Makes the checks of how a format puts events into a request. */
export function encodeChecks(subject: FormatSubject): readonly ContractCheck[] {
  const { format, endpoint, batch, batches, sample } = subject;
  const encode = (events: readonly ReferralEvent[], sentAt = SENT_AT) => format.encode(events, { endpoint, sentAt });
  const readIds = (request: WireRequest, events: readonly ReferralEvent[]): readonly string[] =>
    subject.readIds?.(request) ??
    idsIn(
      request.body,
      events.map(({ id }) => id),
    );
  const countIds = (events: readonly ReferralEvent[]) => readIds(encode(events), events).length;

  return [
    {
      name: "encodes the same events into the same request again, but for the time of sending",
      async run() {
        const first = withoutTime(encode(batch(3)), SENT_AT);
        // A format that reads the clock by itself gives itself away only once the clock has moved.
        await new Promise((resolve) => setTimeout(resolve, 5));
        const second = withoutTime(encode(batch(3), SENT_LATER), SENT_LATER);
        demand(first === second, {
          expected: `the second request to be ${first}`,
          got: second,
          mend: "Take every id and time from the events, and the time of sending from context.sentAt; make none up.",
        });
      },
    },
    {
      name: "leaves the events that it encodes as they are",
      async run() {
        const events = batch(3);
        const before = JSON.stringify(events);
        encode(events);
        demand(JSON.stringify(events) === before, {
          expected: `the events to stay ${before}`,
          got: events,
          mend: "Build new objects in encode(); the same events are sent again after a failure.",
        });
      },
    },
    {
      name: "addresses the endpoint that it is given",
      async run() {
        const { url } = encode(batch(1));
        const address = attempt(() => new URL(url));
        // Browsers refuse to fetch an address with a name or a password in it.
        const isPlain = address && /^https?:$/.test(address.protocol) && !address.username && !address.password;
        demand(isPlain && address.origin === new URL(endpoint).origin, {
          expected: `an absolute http(s) address of ${new URL(endpoint).origin}`,
          got: url,
          mend: "Begin the address with context.endpoint.",
        });
      },
    },
    {
      name: "names its headers in lower case",
      async run() {
        const headers = encode(batch(1)).headers ?? {};
        const isLower = Object.keys(headers).every((name) => name === name.toLowerCase());
        demand(isLower && attempt(() => new Headers(headers)), {
          expected: "header names in lower case, with values that fetch() takes",
          got: headers,
          mend: 'Write { "content-type": "application/json" }: other spellings do not replace each other.',
        });
      },
    },
    {
      name: "writes the id of every event once",
      async run() {
        for (const events of [batch(1), batch(2), batch()]) {
          const ids = events.map(({ id }) => id);
          const found = readIds(encode(events), events);
          demand([...found].sort().join() === [...ids].sort().join(), {
            expected: `each of ${ids.length} ids once`,
            got: found,
            mend: "The backend knows by the id what it has from before. Pass readIds where it stands elsewhere than in the body's text.",
          });
        }
      },
    },
    {
      name: "carries any text and number",
      async run() {
        for (const events of batches(hostileEvents(sample))) {
          const request = attempt(() => encode(events));
          demand(typeof request?.body === "string", {
            expected: "encode() to make a text of every event that is JSON",
            got: events,
            mend: "Take data as it comes: any key, any depth, also none.",
          });
          const { body, headers = {} } = request;
          demand(new TextDecoder().decode(new TextEncoder().encode(body)) === body, {
            expected: "a body that is UTF-8",
            got: body,
            mend: "Half a pair of surrogates does not survive the network: write it with JSON.stringify() or as text.toWellFormed().",
          });
          const isJson = /[/+]json\b/.test(headers["content-type"] ?? "");
          demand(!isJson || attempt(() => [JSON.parse(body)]), {
            expected: "a body that is the JSON which its content-type promises",
            got: body,
            mend: "Write it with JSON.stringify(), not by hand.",
          });
          const texts = textsIn(body) ?? [];
          MARKED_TEXTS.forEach((whole, index) => {
            const mangled = texts.find(({ text }) => text.includes(markOf(index)) && !holds(text, whole));
            demand(mangled === undefined, {
              expected: `the text ${JSON.stringify(whole)} to arrive whole`,
              got: mangled?.text,
              mend: "Leave a text out or carry it unchanged.",
            });
          });
          const ordinary = events.map((event) => ({ ...event, data: sample(1).data }));
          demand(countIds(events) === countIds(ordinary), {
            expected: `${countIds(ordinary)} ids in ${events.length} events with unusual data`,
            got: countIds(events),
            mend: "What an event holds must never cost another one its place.",
          });
        }
      },
    },
  ];
}
