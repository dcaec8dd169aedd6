/** Version of the SDK, as each event carries it. */
export const SDK_VERSION = "0.1.0";
