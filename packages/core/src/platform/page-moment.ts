import { navigationEntry } from "./page-signals.js";
import type { PageMoment } from "./platform.js";
import { attempt } from "./safe-store.js";

type Tree = Document | ShadowRoot;
type Document2026 = Document & { readonly prerendering?: boolean };
/** Missing in browsers before 2026. */
type Window2026 = Window & { readonly navigation?: { readonly currentEntry: { readonly index: number } | null } };

const DIALOGS = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";
const CARD_FIELDS = "input[autocomplete*=cc-], input[name*=cardnumber i], input[id*=cardnumber i]";
/** Who asks for a card or an account in a frame of their own. */
const PAYMENT_HOST =
  /(^|[.-])(stripe|adyen|braintree(gateway|-api)?|paypal|klarna|checkout|mollie|square(up|cdn)|worldpay|recurly|paddle|razorpay|spreedly|shopifycs)\.\w+$/;
/** Fields in which nobody writes. */
const UNWRITTEN = /^(button|submit|reset|image|checkbox|radio|range|color|file)$/;
const WRITTEN_ROLE = /^(textbox|searchbox|combobox)$/;

/** Finds what a selector matches; nothing where the browser does not know the selector. */
function find<E extends Element>(tree: Tree, selector: string): readonly E[] {
  // A form named like the method takes its place on the document.
  const { querySelectorAll } = tree instanceof Document ? Document.prototype : tree;
  return attempt(() => Array.from(querySelectorAll.call(tree, selector) as NodeListOf<E>)) ?? [];
}

/** Finds every open tree of a page: the document, and the shadow roots in it. */
function openTrees(tree: Tree): readonly Tree[] {
  const roots = find(tree, "*").map(({ shadowRoot }) => shadowRoot);
  return [tree, ...roots.flatMap((root) => (root ? openTrees(root) : []))];
}

/** Tells whether an element stands where the visitor looks; a drawer that waits outside of the window does not. */
function isSeen(element: Element): boolean {
  const { width, height, top, left, bottom, right } = element.getBoundingClientRect();
  if (width * height === 0 || bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

const isPaymentFrame = ({ src }: HTMLIFrameElement) => URL.canParse(src) && PAYMENT_HOST.test(new URL(src).hostname);

/** Tells whether somebody writes, or may do so in a frame that nobody can look into. */
function isWritten(tree: Tree): boolean {
  const { activeElement } = tree;
  if (activeElement instanceof HTMLInputElement)
    return !UNWRITTEN.test(activeElement.type) && !activeElement.readOnly && !activeElement.disabled;
  if (activeElement instanceof HTMLTextAreaElement) return !activeElement.readOnly;
  if (activeElement instanceof HTMLSelectElement || activeElement instanceof HTMLIFrameElement) return true;
  const isEditable = activeElement instanceof HTMLElement && activeElement.isContentEditable;
  return isEditable || WRITTEN_ROLE.test(activeElement?.getAttribute("role") ?? "");
}

/** Looks at what the visitor is doing on the page, shadow roots included, and how they came to it. */
export function readMoment(): PageMoment {
  const trees = openTrees(document);
  const has = (selector: string) => trees.some((tree) => find(tree, selector).some(isSeen));
  const frames = trees.flatMap((tree) => find<HTMLIFrameElement>(tree, "iframe[src]"));
  return {
    openedAt: navigationEntry()?.name ?? location.href,
    hasEarlierPage: ((window as Window2026).navigation?.currentEntry?.index ?? 0) > 0,
    isHidden: document.visibilityState !== "visible" || (document as Document2026).prerendering === true,
    isTyping: trees.some(isWritten),
    isCovered: Boolean(document.fullscreenElement) || has(DIALOGS) || has(":popover-open"),
    isPaying: has(CARD_FIELDS) || frames.some((frame) => isPaymentFrame(frame) && isSeen(frame)),
  };
}
