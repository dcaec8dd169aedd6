const find = (selector) => document.querySelector(selector);
const post = (path, body) =>
  fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
let orders = [];

/** Reports an order of a friend in another browser, as that browser would. */
async function orderAsFriend() {
  const code = await new Promise((resolve) => {
    window.offshoot.push((referral) => resolve(referral.$state.get().advocate.code));
  });
  const n = orders.length + 1;
  const at = new Date().toISOString();
  const event = {
    id: crypto.randomUUID(),
    type: "conversion.completed",
    at,
    seq: 1,
    program: "mock-friends",
    programVersion: 1,
    visitor: `friend-${n}`,
    session: `session-${n}`,
    attribution: { code, channel: "copy", model: "first-touch", source: "link", touchedAt: at, verified: true },
    data: { orderId: `order-${n}`, value: 40, currency: "USD" },
    context: { path: "/thank-you", locale: "en", sdk: "mock" },
  };
  await post("/offshoot/events", { schema: "offshoot/1", sentAt: at, events: [event] });
}

/** Draws what has arrived, and sets the knobs as they are. */
async function draw() {
  const { knobs, events } = await (await fetch("/mock")).json();
  for (const name of ["mood", "shows"]) find(`[name=${name}][value=${knobs[name]}]`).checked = true;
  orders = [...new Set(events.flatMap(({ data }) => data.orderId ?? []))];
  const items = events.toReversed().map(({ type, data }) => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("strong"), { textContent: type }), " ");
    item.append(Object.assign(document.createElement("code"), { textContent: JSON.stringify(data) }));
    return item;
  });
  find("#events").replaceChildren(...items);
}

/** A card asks again when the page is shown. */
async function after(change) {
  await change;
  await draw();
  window.dispatchEvent(new Event("focus"));
}

find("#knobs").addEventListener("change", ({ target }) => after(post("/mock", { [target.name]: target.value })));
find("#order").addEventListener("click", () => after(orderAsFriend()));
find("#confirm").addEventListener("click", () =>
  after(Promise.all(orders.map((confirm) => post("/mock", { confirm })))),
);
find("#reset").addEventListener("click", () => after(post("/mock", { reset: true })));
setInterval(() => document.hidden || draw().catch(() => {}), 1000);
await draw();
