import type { ConsentAnswer } from "./consent-answer.js";
import { readTcf } from "./read-tcf.js";

/** What a consent manager hands to its listeners; any of it may be missing or of another type. */
export interface GppEvent {
  readonly pingData?: {
    readonly signalStatus?: unknown;
    readonly applicableSections?: unknown;
    readonly parsedSections?: Readonly<Record<string, unknown>>;
  };
}

type Section = Readonly<Record<string, unknown>>;

/** Stands for: no section applies to the visitor. */
const NOT_APPLICABLE = -1;

/** Names of the sections by their number; hyphens are no sections, or no longer. */
const NAMES =
  "- - tcfeu - - tcfca usp usnat usca usva usco usut usct usfl usmt usor ustx usde usia usne usnh usnj ustn usmn usmd usin usky usri".split(
    " ",
  );

/** Lists of purposes start with purpose 1. */
const first = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);

function readEurope(section: Section): ConsentAnswer | null {
  const own = section.PublisherConsents;
  // The reference implementation fills a list that the site never asked for with refusals.
  const isAsked = Array.isArray(own) && own.includes(true);
  return readTcf({
    eventStatus: "tcloaded",
    purpose: { consents: { 1: first(section.PurposeConsents) } },
    publisher: { consents: { 1: isAsked ? own[0] : undefined } },
    purposeOneTreatment: section.PurposeOneTreatment,
  });
}

function readCanada(section: Section): ConsentAnswer {
  const consents = [first(section.PurposesExpressConsent), first(section.PurposesImpliedConsent)];
  return consents.includes(true) ? "granted" : "denied";
}

/** In the US consent is assumed until somebody opts out: 1 is an opt-out, 2 is none, 0 does not apply. */
function readUs(section: Section): ConsentAnswer | null {
  const optOuts = [section.SaleOptOut, section.SharingOptOut, section.TargetedAdvertisingOptOut, section.OptOutSale];
  if (section.Gpc === true || optOuts.includes(1) || optOuts.includes("Y")) return "denied";
  return [0, 2, "N", "-"].some((value) => optOuts.includes(value)) ? "granted" : null;
}

function readSection(name: string | undefined, sections: Section): ConsentAnswer | null {
  // Some managers add the version to the name, and some give the segments of a section in a list.
  const key = Object.keys(sections).find((candidate) => candidate.replace(/v\d+$/, "") === name);
  if (key === undefined) return null;
  const section: Section = Object.assign({}, ...[sections[key]].flat());
  if (name === "tcfeu") return readEurope(section);
  return name === "tcfca" ? readCanada(section) : readUs(section);
}

/**
 * Reads what the Global Privacy Platform says of the sections that apply to the visitor; a denial in one of them wins.
 * `null` while the manager has no signal, or where a section that applies cannot be read.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md#pingreturn
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Sections/Section%20Information.md
 */
export function readGpp({ pingData }: GppEvent): ConsentAnswer | null {
  const { signalStatus, applicableSections: ids, parsedSections = {} } = pingData ?? {};
  if (signalStatus !== "ready" || !Array.isArray(ids)) return null;
  // "None applies" is said by a number of its own; an empty list says nothing.
  if (ids.length === 0) return null;
  const answers = ids.filter((id) => id !== NOT_APPLICABLE).map((id) => readSection(NAMES[id], parsedSections));
  if (answers.includes("denied")) return "denied";
  return answers.includes(null) ? null : "granted";
}
