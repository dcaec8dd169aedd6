import type { ReferralEvent } from "@offshoot/core";
import type { WireFormat, WireRequest, WireResponse } from "../format/wire-format.js";

/** What a format's contract has to be told. */
export interface FormatContractOptions {
  /** Makes the answer of a backend that has taken all of these events. */
  taken(events: readonly ReferralEvent[]): Pick<WireResponse, "status" | "body">;
  /** Address that the format is given. @default "https://events.example/base" */
  readonly endpoint?: string;
  /** Makes the n-th event, where the format is not for all kinds of them. @default a friend's purchase */
  readonly sample?: (n: number) => ReferralEvent;
  /**
   * Reads the ids out of a request, each as often as its event is sent, where they do not stand in the body as they are.
   *
   * @default finds them in the text of the body; in JSON, twice in the same item of a list is once
   */
  readonly readIds?: (request: WireRequest) => readonly string[];
}

/** What the checks of a format work on. */
export interface FormatSubject {
  readonly format: WireFormat;
  readonly endpoint: string;
  readonly taken: FormatContractOptions["taken"];
  readonly readIds: FormatContractOptions["readIds"] | undefined;
  /** Makes as many events as one request of the format can hold, and at most so many. @default a full batch */
  batch(count?: number): readonly ReferralEvent[];
  /** Cuts events into batches that the format can hold. */
  batches(events: readonly ReferralEvent[]): readonly (readonly ReferralEvent[])[];
  readonly sample: (n: number) => ReferralEvent;
}
