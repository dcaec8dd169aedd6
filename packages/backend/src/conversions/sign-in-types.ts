/** Events that name an advocate who sits in front of the browser. */
export const SIGN_IN_TYPES: readonly string[] = ["advocate.identified", "advocate.joined", "conversion.completed"];
