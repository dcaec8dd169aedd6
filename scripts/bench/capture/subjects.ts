/** A code that checks itself. */
const CODE = "EY41NXYE96C";

/** Squatch's links carry its codes as JSON in base 64. */
const SQUATCH_CODES = btoa(JSON.stringify({ "app.referralsaasquatch.com": { bench: { codes: { friends: CODE } } } }));

/** What is measured beside each other. */
export interface CaptureSubject {
  /** Of its script, and of the page with it. */
  readonly name: string;
  readonly title: string;
  /** Query of a link that it captures. */
  readonly query: string;
}

/** Ours and the libraries that remember who sent a visitor in a first-party cookie; the first is the zero point. */
export const SUBJECTS: readonly CaptureSubject[] = [
  { name: "empty", title: "an empty module", query: `ref=${CODE}` },
  { name: "core", title: "Offshoot: all of core", query: `ref=${CODE}` },
  { name: "attribution", title: "Offshoot: link and cookie alone", query: `ref=${CODE}` },
  { name: "sourcebuster", title: "sourcebuster", query: `ref=${CODE}` },
  { name: "squatch", title: "@saasquatch/squatch-js", query: `_saasquatch=${encodeURIComponent(SQUATCH_CODES)}` },
];
