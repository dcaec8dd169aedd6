/** Shows what stands in the data layer, for the reader of this example. */
const layer = window.dataLayer;

/** Says what an entry is about: a command of Consent Mode, or an event. */
function describe(entry) {
  if (entry.length !== undefined) return ["gtag", Array.from(entry, (part) => JSON.stringify(part)).join(", ")];
  const { event = "(no event)", ...rest } = entry;
  return [event, Object.keys(rest).length > 0 ? JSON.stringify(rest) : ""];
}

function draw() {
  const items = layer.map((entry) => {
    const [name, details] = describe(entry);
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("strong"), { textContent: name }), " ");
    item.append(Object.assign(document.createElement("code"), { textContent: details }));
    return item;
  });
  document.querySelector("#entries").replaceChildren(...items);
}

const push = layer.push;
layer.push = (...entries) => {
  const length = push.apply(layer, entries);
  draw();
  return length;
};
draw();
