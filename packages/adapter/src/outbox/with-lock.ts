/**
 * Runs work while no other tab of the site does, and waits for that.
 *
 * A lock is given back when its tab dies, so a dead holder is replaced at once; and it is held for no longer than the work, since a page
 * that holds one is not kept in the back/forward cache. Web Locks need https; without them each tab works for itself, and the backend
 * drops what two of them sent.
 *
 * @see https://w3c.github.io/web-locks/
 */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  await (globalThis.navigator?.locks?.request(name, work).catch(work) ?? work());
}
