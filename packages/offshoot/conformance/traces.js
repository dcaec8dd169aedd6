import { wait } from "./expect.js";

/** What the programs of this page store begins like this; what a real program of the site stores is left alone. */
const OURS = /^_offshoot(?:[._]conformance|_consent|\.trial)/;
const DROP_MS = 1000;

const cookies = () => document.cookie.split("; ").filter((cookie) => OURS.test(cookie));
const keys = (store) => Object.keys(store).filter((key) => OURS.test(key));

async function databases() {
  const all = (await indexedDB.databases?.()) ?? [];
  return all.map(({ name }) => name ?? "").filter((name) => OURS.test(name));
}

/** The site's own host and every domain above it: a cookie may have been set for any. */
function domains() {
  const labels = location.hostname.split(".");
  return labels.slice(0, -1).map((_, index) => `; domain=${labels.slice(index).join(".")}`);
}

/** Deletes a cookie on whatever domain it was set. */
export function deleteCookie(name) {
  // biome-ignore lint/suspicious/noDocumentCookie: the engines under test do not all have the Cookie Store API
  for (const domain of ["", ...domains()]) document.cookie = `${name}=; path=/; max-age=0${domain}`;
}

function dropDatabase(name) {
  const isDropped = new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = resolve;
  });
  return Promise.race([isDropped, wait(DROP_MS)]);
}

/** Everything that the SDK has stored in this browser for this origin. */
export const readTraces = async () => ({
  cookies: cookies(),
  local: keys(localStorage).map((key) => `${key}=${localStorage.getItem(key)}`),
  session: keys(sessionStorage),
  databases: await databases(),
});

/** Forgets all of it, so that the next page begins as a new visitor's. */
export async function eraseTraces() {
  for (const cookie of cookies()) deleteCookie(cookie.slice(0, cookie.indexOf("=")));
  for (const store of [localStorage, sessionStorage]) for (const key of keys(store)) store.removeItem(key);
  for (const name of await databases()) await dropDatabase(name);
}
