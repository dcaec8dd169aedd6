import type { Decision } from "../attribution/touch.js";
import type { CheckedOverlay } from "../program/checked-program.js";

/** What lies over the document for somebody, and why or why not. */
export interface Layer {
  readonly key: string;
  /** `null` where it does not apply. */
  readonly set: CheckedOverlay | null;
  readonly decision: Decision;
}
