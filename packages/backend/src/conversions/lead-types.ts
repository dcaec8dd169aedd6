/** Events in which a site says that an account is a friend's, and by whose code it came. */
export const LEAD_TYPES: readonly string[] = ["lead.created", "advocate.identified"];
