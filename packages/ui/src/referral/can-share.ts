import type { ResolvedProgram } from "@offshoot/core";

/** Tells whether this device has a share sheet worth offering first and the program wants it. */
export function canShare({ share }: ResolvedProgram): boolean {
  const isTouch = typeof navigator === "object" && "share" in navigator && matchMedia("(pointer:coarse)").matches;
  return isTouch && share.channels.includes("native");
}
