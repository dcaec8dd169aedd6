import type { ConsentStatus, Referral } from "@offshoot/core";
import type { Row, Section } from "./report.js";

const TONES = { granted: "good", pending: "warn", denied: "bad" } as const satisfies Record<ConsentStatus, Row["tone"]>;

const MODES = {
  auto: "auto: a consent manager decides, or the page once it has settled without one",
  required: "required: nothing until somebody grants",
  granted: "granted: left to the site",
};

/** Says whether anything may be stored and sent, and who said so. */
export function describeConsent({ consent, program }: Referral): Section {
  const { status } = consent;
  const sources = consent.sources();
  const rows: Row[] = [
    { name: "Status", value: status, tone: TONES[status] },
    { name: "The document says", value: MODES[program.consent] },
    ...sources.map(({ name, answer }) => ({
      name: `Source ${name}`,
      value: answer === "none" ? "on the page, and has not answered" : answer,
      ...(answer === "none" && { tone: "warn" as const }),
    })),
    ...(sources.length === 0 ? [{ name: "Sources", value: "none on this page" }] : []),
  ];
  return { title: "Consent", summary: status, rows };
}
