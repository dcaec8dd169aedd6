import { navigationEntry } from "./page-signals.js";
import type { CardFacts, PageAnswer, PageFacts } from "./platform.js";
import { readPolicyRefusals } from "./policy-refusals.js";
import { attempt } from "./safe-store.js";

/** Our script under any folder of any host; chunks have more in their names. */
const SCRIPT = /\/offshoot(\.iife)?\.js([?#]|$)/;

/** Names every copy of the script: the same file for another program is no other copy. */
function copiesOf(tags: readonly HTMLScriptElement[], loaded: readonly string[]): readonly string[] {
  const addresses = tags.map(({ src }) => src);
  const isCopy = ({ src, dataset }: HTMLScriptElement, index: number) =>
    addresses.indexOf(src) === index ||
    tags.slice(0, index).some((other) => other.src === src && other.dataset.program === dataset.program);
  const others = new Set(loaded.filter((name) => SCRIPT.test(name) && !addresses.includes(name)));
  return [...tags.filter(isCopy).map(({ src }) => src), ...others];
}

/** Gives the origin of the site around this frame; nothing where it is the page's own, or there is no frame. */
function readFrame(): string | undefined {
  if (window === window.top || attempt(() => window.top?.location.origin) === location.origin) return undefined;
  const origins = location.ancestorOrigins;
  return origins?.[origins.length - 1] ?? "";
}

function readCards(): readonly CardFacts[] {
  const ours = Array.from(document.querySelectorAll("*")).filter(({ localName }) => /^offshoot-/.test(localName));
  return ours.map((element) => ({
    name: element.localName.slice(9),
    program: element.getAttribute("program"),
    isDefined: customElements.get(element.localName) !== undefined,
  }));
}

/** The names of what a tag says, as they are written: `advocate-id`. */
const attributesOf = (tag: HTMLScriptElement | undefined) =>
  (tag?.getAttributeNames() ?? []).flatMap((name) => (name.startsWith("data-") ? name.slice(5) : []));

/** Looks at how the page was opened, what it loads and what it has of ours. */
export async function inspectPage(): Promise<PageFacts> {
  const programTags = Array.from(document.querySelectorAll<HTMLScriptElement>("script[data-program]"));
  const loaded = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const entry = navigationEntry();
  const base = document.querySelector("base[href]")?.getAttribute("href");
  const framedBy = readFrame();
  return {
    openedAt: entry?.name ?? location.href,
    redirects: entry?.redirectCount ?? 0,
    scripts: copiesOf(
      programTags.filter(({ src }) => src),
      loaded.map(({ name }) => name),
    ),
    hasLocks: !!navigator.locks,
    isSecure: !!window.isSecureContext,
    ...(typeof base === "string" && { base }),
    ...(framedBy !== undefined && { framedBy }),
    programs: new Set(programTags.map(({ dataset }) => dataset.program)).size,
    attributes: attributesOf(programTags[0]),
    cards: readCards(),
    answers: loaded.map(({ name, responseStatus = null }): PageAnswer => ({ address: name, status: responseStatus })),
    refusals: await readPolicyRefusals(),
  };
}
