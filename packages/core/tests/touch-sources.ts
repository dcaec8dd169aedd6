import type { TouchSource } from "../src/attribution/touch.js";

/** Every way in which a touch can come about; a missing one does not compile. */
export const TOUCH_SOURCES = Object.keys({
  link: 0,
  typed: 0,
  claimed: 0,
  coupon: 0,
  "hand-off": 0,
  migrated: 0,
  restored: 0,
} satisfies Record<TouchSource, 0>) as readonly TouchSource[];
