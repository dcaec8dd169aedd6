import type { InvitedFriend } from "@offshoot/core";

/** Tells whether a friend has joined and brought nothing yet; what is no friend is left out. */
export const isWaiting = (friend: InvitedFriend | null) => friend?.state === "joined";
