/** Fetches what most pages do without. */
export const loadOnDemand = () => import("./on-demand.js");
