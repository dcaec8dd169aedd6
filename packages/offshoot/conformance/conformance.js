// Runs before the script tag of the SDK, as a host page's own code does, and judges what a host would notice.
// Open the page with ?ref=ANA-LIMA. The verdicts are in `window.conformance` and in the list on the page.

const CODE = "ANA-LIMA";
const LATER = "BEN-ROSS";
const PATIENCE_MS = 10_000;

const ours = new Set(["offshoot", "conformance"]);
const { pushState, replaceState } = history;
const hostGlobals = new Set(Object.getOwnPropertyNames(window));
const conformance = { isDone: false, results: [] };
window.conformance = conformance;

function describePage() {
  const attributes = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(" ");
  return {
    head: [...document.head.children].map((element) => element.outerHTML).join("\n"),
    html: attributes(document.documentElement),
    body: attributes(document.body),
    handlers: ["onerror", "onmessage", "onpopstate", "onpagehide", "onunhandledrejection"]
      .filter((name) => window[name] !== null)
      .join(),
  };
}

async function until(what, read) {
  const endsAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (value) return value;
    if (performance.now() > endsAt) throw new Error(`waited ${PATIENCE_MS / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function report(name, failure) {
  conformance.results.push({ name, passed: failure === null, ...(failure === null ? {} : { failure }) });
  const item = document.createElement("li");
  item.textContent = `${failure === null ? "pass" : "FAIL"}  ${name}${failure === null ? "" : `: ${failure}`}`;
  document.querySelector("#results").append(item);
}

async function check(name, judge) {
  try {
    await judge();
    report(name, null);
  } catch (error) {
    report(name, error instanceof Error ? error.message : String(error));
  }
}

function expectEqual(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: expected ${expected}, got ${actual}`);
}

async function received(type) {
  const events = await (await fetch("/received")).json();
  return events.filter((event) => event.type === type);
}

/** Waits for an event, then long enough for a second copy to arrive if there were one. */
async function expectOnce(type) {
  await until(`${type} on the server`, async () => (await received(type)).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const events = await received(type);
  expectEqual(events.length, 1, `copies of ${type}`);
  return events[0];
}

function textOf(root) {
  const values = [...root.querySelectorAll("input, textarea")].map((field) => field.value);
  const links = [...root.querySelectorAll("a")].map((anchor) => anchor.href);
  return [root.textContent, ...values, ...links].join("\n");
}

// Queued while nothing of the SDK has arrived.
window.offshoot = window.offshoot || [];
const queue = window.offshoot;
queue.push(["convert", { orderId: "early-1", value: 30, currency: "USD" }]);
let referral = null;
queue.push((loaded) => {
  referral = loaded;
});

async function run() {
  const before = describePage();
  await until("the SDK to run the queue", () => referral);

  await check("the queue keeps its identity", () => expectEqual(window.offshoot, queue, "window.offshoot"));

  await check("the landing is captured into the cookie", () =>
    until(
      "a cookie with the code",
      () => document.cookie.includes("_offshoot_conformance=") && document.cookie.includes(CODE),
    ),
  );

  await check("the landing is captured into local storage", () =>
    until("a stored value with the code", () =>
      Object.values({ ...localStorage }).some((value) => value.includes(CODE)),
    ),
  );

  await check("the card shows the advocate's link in its shadow root after identify", async () => {
    await referral.identify({ id: "advocate-1", name: "Ana" });
    const { code } = referral.$state.get().advocate;
    const root = await until("an open shadow root", () => document.querySelector("offshoot-invite").shadowRoot);
    await until(`the code ${code} in the card`, () => textOf(root).includes(code));
    expectEqual(new URL(referral.link()).origin, location.origin, "origin of the link");
  });

  await check("a tracked event reaches the server once", async () => {
    const receipt = await referral.track("conformance.checked", { engine: navigator.userAgent });
    if (receipt.durability === "dropped") throw new Error(`dropped: ${receipt.reason}`);
    await referral.flush();
    const event = await expectOnce("conformance.checked");
    expectEqual(event.id, receipt.id, "id of the event");
    expectEqual(event.attribution?.code, CODE, "credited code");
  });

  await check("a purchase queued before the SDK arrived reaches the server once", async () => {
    const event = await expectOnce("conversion.completed");
    expectEqual(event.data.orderId, "early-1", "order");
  });

  await check("a second link, opened without a page load, is remembered and does not take the credit", async () => {
    history.pushState(null, "", `${location.pathname}?ref=${LATER}`);
    await until("the second touch", () => referral.attribution()?.last.code === LATER);
    expectEqual(referral.attribution().credited.code, CODE, "credited code");
  });

  await check("a code that is typed takes the credit, and explain() says so", async () => {
    expectEqual(await referral.redeem(" team-blue "), "applied", "outcome");
    expectEqual(referral.attribution().credited.code, "TEAM-BLUE", "credited code");
    const rules = referral.explain().map(({ rule }) => rule);
    if (!rules.includes("redeemed")) throw new Error(`explained by ${rules.join()}`);
  });

  await check("the host page has no new global but offshoot", () => {
    const added = Object.getOwnPropertyNames(window).filter((name) => !hostGlobals.has(name) && !ours.has(name));
    expectEqual(added.join(), "", "new globals");
  });

  await check("head, html, body and the window's handlers are as before", () => {
    const after = describePage();
    for (const part of Object.keys(before)) expectEqual(after[part], before[part], part);
  });

  await check("a revoke erases everything but the word itself", async () => {
    await referral.consent.revoke();
    const cookies = document.cookie.split("; ").filter((cookie) => cookie.startsWith("_offshoot"));
    expectEqual(cookies.join(), "_offshoot_consent=denied", "cookies of ours");
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    expectEqual(keys.filter((key) => key.startsWith("_offshoot")).join(), "_offshoot_consent", "keys of ours");
  });

  await check("destroy gives History back as it was", async () => {
    referral.destroy();
    await until(
      "the page's own functions",
      () => history.pushState === pushState && history.replaceState === replaceState,
    );
    expectEqual(Object.hasOwn(history, "pushState"), false, "an own pushState");
  });
}

window.addEventListener("DOMContentLoaded", () => {
  run()
    .catch((error) => report("the SDK arrives", error.message))
    .finally(() => {
      conformance.isDone = true;
    });
});
