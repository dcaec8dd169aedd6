/** Version of this copy of the script. */
export const VERSION = "0.1.0";
