import type { ResolvedProgram } from "@offshoot/core";

/** Tells whether this device has a share sheet worth offering first and the program wants it; one that is not known yet does. */
export function canShare(program?: ResolvedProgram): boolean {
  const isTouch = typeof navigator === "object" && "share" in navigator && matchMedia("(pointer:coarse)").matches;
  return isTouch && (!program || program.share.channels.includes("native"));
}
