import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createReferral } from "../../src/create-referral.js";
import { createMemoryAdapter } from "../../src/memory-adapter.js";
import { ANA, document as program } from "../start.js";

/** Everything of `document` that a page's markup can hide behind an element of that name, as far as core may look at it. */
const DOCUMENT_NAMES = [
  "activeElement",
  "addEventListener",
  "body",
  "cookie",
  "createElement",
  "currentScript",
  "defaultView",
  "documentElement",
  "domain",
  "forms",
  "head",
  "location",
  "prerendering",
  "querySelector",
  "querySelectorAll",
  "readyState",
  "referrer",
  "removeEventListener",
  "title",
  "URL",
  "visibilityState",
];

/** Names that core, a consent manager or a browser would look up on `window`. */
const WINDOW_NAMES = ["offshoot", "navigation", "__tcfapi", "__gpp", "dataLayer", "cookieStore", "ref", "Offshoot"];

const MARKUP: readonly (readonly [name: string, build: (name: string) => string])[] = [
  ["form", (name) => `<form name="${name}" id="${name}"><input name="id"><input name="value"></form>`],
  ["picture", (name) => `<img name="${name}" id="${name}" alt="">`],
  ["object", (name) => `<object name="${name}" id="${name}"></object>`],
];

/** Finds a document's body by its tag, because even `body` may be hidden. */
const bodyOf = (page: Document) => page.getElementsByTagName("body")[0] as HTMLBodyElement;

/** Writes markup as a page's author or a comment on it would. */
function write(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  bodyOf(document).replaceChildren(...bodyOf(parsed).childNodes);
}

/** Starts a referral on the page as it stands. */
async function start() {
  const adapter = createMemoryAdapter();
  const referral = createReferral(program, { adapter });
  const errors: string[] = [];
  referral.on("error", ({ message, cause }) => errors.push(`${message} ${cause}`));
  await referral.ready;
  return { referral, adapter, errors };
}

const thrown: unknown[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent) => void thrown.push(event);

beforeEach(() => {
  history.replaceState(null, "", `/?ref=${ANA}.copy`);
  localStorage.clear();
  sessionStorage.clear();
  thrown.length = 0;
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onError);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  write("");
  // biome-ignore lint/suspicious/noDocumentCookie: what a test has set has to be gone before the next one
  for (const pair of document.cookie.split("; ")) document.cookie = `${pair.split("=")[0]}=; Path=/; Max-Age=0`;
  removeEventListener("error", onError);
  removeEventListener("unhandledrejection", onError);
});

describe.each(MARKUP)("a page with a %s", (_, build) => {
  test.each(DOCUMENT_NAMES)("named %s: the friend is remembered all the same", async (name) => {
    write(build(name));
    const { referral, errors } = await start();
    expect([errors, thrown]).toEqual([[], []]);
    expect(referral.attribution()).toMatchObject({ credited: { code: ANA, channel: "copy" }, verified: true });
    expect(localStorage.getItem("_offshoot_acme")).toContain(ANA);
    expect(await referral.track("button.pressed")).toMatchObject({ durability: "memory" });
    referral.destroy();
  });

  test("for every name at once: the friend is remembered all the same", async () => {
    write([...DOCUMENT_NAMES, ...WINDOW_NAMES].map(build).join(""));
    expect(document.cookie).toBeInstanceOf(HTMLElement);
    const { referral, errors } = await start();
    expect([errors, thrown]).toEqual([[], []]);
    expect(referral.attribution()?.credited.code).toBe(ANA);
    referral.destroy();
  });
});

describe("an element that the browser gives out as a global", () => {
  test.each(WINDOW_NAMES)("named %s changes nothing", async (name) => {
    write(`<a id="${name}" href="https://evil.example/"></a>`);
    // A real browser finds an element by its id on window, jsdom under this test does not.
    vi.stubGlobal(name, document.getElementById(name));
    const { referral, errors } = await start();
    expect([errors, thrown]).toEqual([[], []]);
    history.pushState(null, "", "/next");
    expect(referral.attribution()?.credited.code).toBe(ANA);
    referral.destroy();
  });
});

describe("storage that throws", () => {
  test.each([
    ["localStorage", "SecurityError"],
    ["sessionStorage", "SecurityError"],
  ])("when %s is reached for: the friend is remembered by what is left", async (name, error) => {
    vi.spyOn(window, name as "localStorage", "get").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", error);
    });
    const { referral, errors } = await start();
    expect([errors, thrown]).toEqual([[], []]);
    expect(referral.attribution()?.credited.code).toBe(ANA);
    expect(document.cookie).toContain(ANA);
    referral.destroy();
  });

  test("when it is full: the cookie remembers the friend", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    });
    const { referral, errors } = await start();
    expect([errors, thrown]).toEqual([[], []]);
    expect(referral.attribution()?.credited.code).toBe(ANA);
    expect(document.cookie).toContain(ANA);
    referral.destroy();
  });

  test("when cookies are forbidden: local storage remembers the friend", async () => {
    vi.spyOn(Document.prototype, "cookie", "get").mockImplementation(() => {
      throw new DOMException("The document is sandboxed.", "SecurityError");
    });
    const { referral, errors } = await start();
    expect([errors, thrown]).toEqual([[], []]);
    expect(localStorage.getItem("_offshoot_acme")).toContain(ANA);
    expect(referral.attribution()?.credited.code).toBe(ANA);
    referral.destroy();
  });
});

test("messages that others post to the page change nothing", async () => {
  history.replaceState(null, "", "/");
  const { referral, adapter, errors } = await start();
  for (const data of [
    { offshoot: { code: ANA } },
    `_offshoot_acme=${ANA}`,
    { type: "touch.captured", code: ANA },
    null,
  ]) {
    for (const origin of ["https://localhost.evil.example", "null", location.origin]) {
      dispatchEvent(new MessageEvent("message", { data, origin }));
    }
  }
  await new Promise((resolve) => setTimeout(resolve));
  expect([referral.attribution(), adapter.events, errors, thrown]).toEqual([null, [], [], []]);
  referral.destroy();
});
