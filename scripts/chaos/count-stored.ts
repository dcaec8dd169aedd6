import type { Page } from "playwright-core";
import { PROGRAM } from "./chaos-event.ts";

/** Counts the events that the browser stores for the site: in the database and in the journal. */
export function countStored(page: Page): Promise<number> {
  return page.evaluate(async (prefix) => {
    const isEvent = (key: string) => key.startsWith(prefix) && key.slice(prefix.length).includes("-");
    const journaled = Object.keys(localStorage).filter(isEvent).length;
    // Opening one that is not there would create it.
    if (!(await indexedDB.databases()).some(({ name }) => name === prefix)) return journaled;
    return new Promise<number>((resolve, reject) => {
      const request = indexedDB.open(prefix);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const count = request.result.transaction("events").objectStore("events").count();
        count.onsuccess = () => {
          request.result.close();
          resolve(journaled + count.result);
        };
      };
    });
  }, `_offshoot.${PROGRAM}.`);
}
