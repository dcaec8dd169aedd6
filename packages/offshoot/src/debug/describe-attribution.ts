import type { Referral, Touch } from "@offshoot/core";
import { formatDay } from "./format-time.js";
import type { Row, Section } from "./report.js";

const WHY = /^(first-touch|last-touch|redeemed|outranked|own-code|expired|unverified|consent|no-touch)$/;

function describeTouch({ code, channel, source, touchedAt, expiresAt }: Touch): string {
  return `${code}${channel ? ` by ${channel}` : ""}, ${source}, ${formatDay(touchedAt)} until ${formatDay(expiresAt)}`;
}

/** Says who is credited for this visitor and why, and what link they would share themselves. */
export function describeAttribution(referral: Referral): Section {
  const attribution = referral.attribution();
  const own = referral.link();
  const why = referral.explain().filter(({ rule }) => WHY.test(rule));
  const known: Row[] = attribution
    ? [
        { name: "Credited", value: describeTouch(attribution.credited), tone: "good" },
        {
          name: "Code checked",
          value: attribution.verified ? "yes" : "no: the server decides",
          ...(!attribution.verified && { tone: "warn" }),
        },
        { name: "First touch", value: describeTouch(attribution.first) },
        { name: "Last touch", value: describeTouch(attribution.last) },
      ]
    : [{ name: "Credited", value: "nobody" }];
  const rows: Row[] = [
    ...known,
    ...why.map(({ sentence }) => ({ name: "Why", value: sentence })),
    { name: "Own link", value: own || "none: nobody is signed in" },
  ];
  const credited = attribution?.credited.code;
  return { title: "Attribution", summary: credited ? `${credited} is credited` : "nobody is credited", rows };
}
