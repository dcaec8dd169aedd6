import { afterEach, expect, test, vi } from "vitest";
import { onNavigate } from "./on-navigate.js";

const stops: (() => void)[] = [];
/** Listens until the end of the test, and notes each address as it is told. */
async function listenFor(listener?: () => void): Promise<string[]> {
  const seen: string[] = [];
  stops.push(onNavigate(listener ?? (() => seen.push(location.pathname + location.hash))));
  await vi.dynamicImportSettled();
  return seen;
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  Reflect.deleteProperty(window, "navigation");
  history.replaceState(null, "", "/");
});

test("tells of push, replace, hash and back, where there is no Navigation API", async () => {
  const seen = await listenFor();
  history.pushState(null, "", "/one");
  history.replaceState(null, "", "/two");
  location.hash = "three";
  await vi.waitFor(() => expect(seen).toContain("/two#three"));
  history.back();
  await vi.waitFor(() => expect(seen.at(-1)).toBe("/two"));
  expect([...new Set(seen)]).toEqual(["/one", "/two", "/two#three"]);
});

test("tells of a change that came while the patch was loading, and of none where there was none", async () => {
  expect(await listenFor()).toEqual([]);
  const seen: string[] = [];
  stops.push(onNavigate(() => seen.push(location.pathname)));
  history.pushState(null, "", "/early");
  await vi.dynamicImportSettled();
  expect(seen).toContain("/early");
});

test("patches nothing when it was ended while the patch was loading", async () => {
  const before = history.pushState;
  onNavigate(() => {})();
  await vi.dynamicImportSettled();
  expect(history.pushState).toBe(before);
});

test("keeps what the listener throws away from the page", async () => {
  await listenFor(() => {
    throw new Error("ours");
  });
  expect(() => history.pushState(null, "", "/one")).not.toThrow();
  expect(location.pathname).toBe("/one");
});

test("uses the Navigation API where the page has it, and leaves history alone", async () => {
  const navigation = Object.assign(new EventTarget(), { currentEntry: {} });
  Object.assign(window, { navigation });
  const seen = await listenFor();
  history.pushState(null, "", "/one");
  expect([seen, Object.hasOwn(history, "pushState")]).toEqual([[], false]);
  navigation.dispatchEvent(new Event("currententrychange"));
  expect(seen).toEqual(["/one"]);
  stops.pop()?.();
  navigation.dispatchEvent(new Event("currententrychange"));
  expect(seen).toEqual(["/one"]);
});

test.each([
  ["that is switched off, as in a frame without an origin", { currentEntry: null }],
  ["that is an element of the page", Object.assign(document.createElement("form"), { name: "navigation" })],
])("does not rely on a Navigation API %s", async (_, navigation) => {
  Object.assign(window, { navigation });
  const seen = await listenFor();
  history.pushState(null, "", "/one");
  expect(seen).toEqual(["/one"]);
});
