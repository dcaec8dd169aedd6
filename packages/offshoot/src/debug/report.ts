import type { Finding } from "@offshoot/core";

/** One line of a section: what it is about, and what is so. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** How it is to be read. @default neither good nor bad */
  readonly tone?: "good" | "warn" | "bad";
}

/** What there is to know about one side of an integration. */
export interface Section {
  readonly title: string;
  /** The section in a few words, for whoever does not open it. */
  readonly summary: string;
  readonly rows: readonly Row[];
  /** What cannot be seen from here. */
  readonly limit?: string;
}

/** What is wrong, with where it was found: a check of the doctor, or a path of the document. */
export interface Trouble extends Pick<Finding, "severity" | "sentence"> {
  readonly where: string;
}

/** Everything that the debug panel shows, prints and copies. It holds codes and no other word about a person. */
export interface Report {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Address of the page without its query and fragment, which may name somebody. */
  readonly page: string;
  /** Version of the SDK. */
  readonly version: string;
  /** Key of the program; empty where none has started. */
  readonly program: string;
  /** Problems first, then notes, then what is fine. */
  readonly troubles: readonly Trouble[];
  readonly sections: readonly Section[];
}
