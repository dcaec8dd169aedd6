import type { ComponentType } from "preact";
import type { CardContent } from "../card/card-content.js";

/** Something beside the invite card that only some programs or some moments need, in a chunk of its own. */
export interface InvitePart {
  readonly View: ComponentType<CardContent>;
  /** Rules besides those of what it stands in. */
  readonly css: string;
}
