import { createCode, readAttributionCookie, readLink, writeAttributionCookie } from "@offshoot/core";

const DAY_MS = 86_400_000;

// The parts of core that do what the peers do, and no more: read the parameter, keep first and last touch in one cookie.
const referral = readLink(location.href, { param: "ref" });
if (referral) {
  const now = Date.now();
  const known = readAttributionCookie(document.cookie, { program: "bench" });
  const last = { ...referral, touchedAt: now, expiresAt: now + 90 * DAY_MS, source: "link" } as const;
  const record = { first: known?.first ?? last, last, visitor: known?.visitor ?? createCode() };
  // biome-ignore lint/suspicious/noDocumentCookie: what is timed is what the peers do too
  document.cookie = writeAttributionCookie(record, { program: "bench", domain: "acme.test", secure: false });
}
