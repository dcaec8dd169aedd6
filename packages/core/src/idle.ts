/** Something that was not asked for yet. */
export const IDLE = { status: "idle", value: null } as const;
