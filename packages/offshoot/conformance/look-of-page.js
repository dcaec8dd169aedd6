/** What depends on how high the page is: that, a card may change. */
const HEIGHTS = /^(?:height|block-size|perspective-origin|transform-origin)$/;

const attributesOf = ({ attributes }) => Array.from(attributes, ({ name, value }) => `${name}=${value}`).join(" ");

/**
 * Notes everything that one could tell a page by: its head, the attributes of its root, its sheets, and how every element is computed to look.
 *
 * @param {(element: Element) => boolean} isOwn Whether an element is the page's own.
 * @returns {Record<string, string>} By a name that says what it is about.
 */
export function lookOfPage(win, isOwn) {
  const { document: doc } = win;
  const look = {
    head: doc.head.outerHTML,
    title: doc.title,
    "attributes of html": attributesOf(doc.documentElement),
    "attributes of body": attributesOf(doc.body),
    "adopted sheets": String(doc.adoptedStyleSheets.length),
    sheets: Array.from(doc.styleSheets, ({ cssRules }) => cssRules.length).join(),
    "length of history": String(win.history.length),
    address: win.location.href,
  };
  const own = [...doc.querySelectorAll("html, body, body *")].filter(isOwn);
  own.forEach((element, index) => {
    const style = win.getComputedStyle(element);
    for (const name of style)
      if (!HEIGHTS.test(name)) look[`${index} ${element.localName} ${name}`] = style.getPropertyValue(name);
  });
  return look;
}
