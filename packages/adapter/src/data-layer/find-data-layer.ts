import { attempt } from "../attempt.js";

/** Whatever a tag manager reads from; most often an array, with a `push` of the tag manager's own. */
export interface DataLayer {
  push(entry: object): unknown;
}

/** Finds the data layer of that name; nothing on a server, and none where the name stands for something else on the page. */
export function findDataLayer(name: string): DataLayer | undefined {
  const layer = attempt(() => (globalThis.window as unknown as Record<string, DataLayer | undefined>)[name]);
  return typeof layer?.push === "function" ? layer : undefined;
}

/** Finds the data layer, or creates it as the tag's own snippet would: whichever of the two comes second takes over the first one's. */
export function openDataLayer(name: string): DataLayer | undefined {
  attempt(() => {
    const page = globalThis.window as unknown as Record<string, DataLayer | undefined>;
    page[name] ??= [] as DataLayer;
  });
  return findDataLayer(name);
}
