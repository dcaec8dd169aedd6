const PROPERTIES =
  "color background-color font-size font-weight font-style font-family line-height letter-spacing text-transform text-align word-spacing display visibility opacity transform filter padding margin border-top-width border-top-color border-radius box-sizing cursor".split(
    " ",
  );

/** Text may lie on another fraction of a pixel where the page above a card is higher. */
const isNear = (before = "", now = "") => {
  const [from, to] = [before, now].map((box) => box.split(",").map(Number));
  return from.length === 4 && from.every((value, index) => Math.abs(value - to[index]) < 0.6);
};

/**
 * Measures every part of a card: where it is in the card, how large, and how it is computed to look.
 *
 * @returns {Record<string, string>} By part and property, such as `7 button copy color`.
 */
export function measureCard(win, host) {
  const root = host.shadowRoot.querySelector(".root") ?? host.shadowRoot.firstElementChild;
  const from = root.getBoundingClientRect();
  const measured = {};
  [...host.shadowRoot.querySelectorAll("*")].forEach((element, index) => {
    const names = [
      host.localName,
      index,
      element.localName,
      element.getAttribute("part") ?? element.getAttribute("class"),
    ];
    const name = names.filter((part) => part !== null).join(" ");
    const { x, y, width, height } = element.getBoundingClientRect();
    // What is not drawn is nowhere.
    const isDrawn = width > 0 && height > 0;
    measured[`${name} box`] = isDrawn
      ? [x - from.x, y - from.y, width, height].map((value) => value.toFixed(1)).join()
      : "none";
    const style = win.getComputedStyle(element);
    for (const property of PROPERTIES) measured[`${name} ${property}`] = style.getPropertyValue(property);
  });
  return measured;
}

/** Says what differs between two measures: `… color: rgb(0, 0, 0) → rgb(255, 0, 0)`. */
export function compareMeasures(before, now) {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...keys].filter((key) => before[key] !== now[key] && !isNear(before[key], now[key]));
  return changed.map((key) => `${key}: ${before[key]} → ${now[key]}`);
}
