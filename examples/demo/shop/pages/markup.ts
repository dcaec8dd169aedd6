import type { html } from "hono/html";

/** Escaped markup, as hono's `html` makes it. */
export type Markup = ReturnType<typeof html>;
