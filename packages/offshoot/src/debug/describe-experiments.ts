import type { Referral } from "@offshoot/core";
import { count } from "./count.js";
import type { Log } from "./log.js";
import type { Row, Section } from "./report.js";

/** Says which variants this visitor is in, why, and whether that was reported. */
export function describeExperiments(referral: Referral, { events }: Log): Section {
  const decisions = referral.explain().filter(({ rule }) => rule === "experiment");
  const exposed = events.filter(({ event }) => event.type === "experiment.exposed");
  const rows: Row[] = [
    ...decisions.map(({ sentence }) => ({ name: "Assigned", value: sentence })),
    ...exposed.map(({ event: { data }, receipt }) => ({
      name: "Exposed",
      value: `${data.experiment}, variant ${data.variant} (${receipt.durability})`,
      tone: "good" as const,
    })),
  ];
  const none: Row[] = [{ name: "Experiments", value: "none in this program" }];
  return {
    title: "Experiments",
    summary: decisions.length > 0 ? count(decisions.length, "experiment") : "none",
    rows: rows.length > 0 ? rows : none,
  };
}
