/** What the page's own boxes do is not the cards' doing, and a field that stands on the page has the page's own ink. */
const STILL =
  ".box>*{color:#000!important}html,body,main,.box{opacity:1!important;transform:none!important;filter:none!important;position:static!important;text-align:start!important;letter-spacing:normal!important}";

const EVERYTHING =
  "*{color:red!important;background:lime!important;font-size:40px!important;line-height:3!important;letter-spacing:9px!important;text-transform:uppercase!important;opacity:.5!important;transform:rotate(3deg)!important;filter:blur(3px)!important;font-style:italic!important;text-align:center!important;word-spacing:1em!important;animation:none!important;transition:all 9s!important;box-sizing:content-box!important;visibility:visible!important;cursor:wait!important}";

const NAMES =
  ".card,.root,.row,.act,.main,.small,.swap,[part]{display:none}button,input,a,h2,p,dialog{all:unset!important;border:9px solid lime!important}";

/** Style sheets of pages that would ruin most widgets, by what they are. */
export const HOST_STYLES = {
  "a rule for everything, all of it important": EVERYTHING,
  "a root of 10 pixels": "html{font-size:62.5%}",
  "rules for the class names of our own parts": NAMES,
};

/** Gives a page a style sheet more; the returned function takes it away. It is no element and so nothing a policy forbids. */
export function dress(win, css) {
  const sheet = new win.CSSStyleSheet();
  sheet.replaceSync(css + STILL);
  const { document: doc } = win;
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  return () => {
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
