/**
 * Finds a part of the page.
 *
 * @param {string} id
 */
export function find(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id}: expected this element on the page.`);
  return element;
}

/**
 * Says something to everybody, also to those who listen; the next thing said replaces it.
 *
 * @param {string} id
 * @param {string} text
 */
export function say(id, text) {
  const status = find(id);
  status.textContent = text;
  status.dataset.filled = `${text !== ""}`;
}
