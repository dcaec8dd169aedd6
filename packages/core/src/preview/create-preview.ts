import { atom } from "nanostores";
import type { Receipt } from "../adapter.js";
import { isAllowedHost } from "../link/allowed-host.js";
import { buildLink } from "../link/build-link.js";
import { normalizeCode } from "../link/normalize-code.js";
import { evaluateProgram } from "../personalise/evaluate-program.js";
import type { ProgramDocument } from "../program/program-document.js";
import type { Referral, ReferralState } from "../referral.js";
import { type ForcedParts, forcedDocument } from "./forced-document.js";
import type { PreviewState } from "./preview-state.js";
import { sampleProgram, sampleState } from "./sample-state.js";
import { SAMPLE_CODE } from "./sample-summary.js";

/** What a preview shows besides its state. */
export interface PreviewOptions extends ForcedParts {
  /** BCP 47 tag. @default that of the page */
  readonly locale?: string | undefined;
  /** Epoch milliseconds. @default Date.now() */
  readonly now?: number;
  /** Address against which a relative `link.base` is resolved. @default "https://preview.example/" */
  readonly baseUrl?: string;
}

const NOTHING_SENT: Receipt = { id: "", durability: "dropped", reason: "unavailable" };
const nothing = async () => {};

/**
 * Makes a referral in any state, for a gallery, a configurator or a screenshot: made-up data in the program's own rewards, no
 * request, nothing stored, no event. Whatever is called on it changes nothing, and says so.
 *
 * @throws OffshootError `program-invalid` as `createReferral` does.
 *
 * @example
 * const preview = createPreview({ program: "acme-friends" }, "rewards", { locale: "de" });
 * preview.$state.get().summary.value?.rewards.length; // 5 with an advocate's reward
 */
export function createPreview(document: ProgramDocument, state: PreviewState, options: PreviewOptions = {}): Referral {
  const { locale = null, now = Date.now(), baseUrl = "https://preview.example/" } = options;
  const { program: evaluated, decisions } = evaluateProgram(forcedDocument(document, options), {
    now,
    baseUrl,
    code: SAMPLE_CODE,
    visitor: "preview",
  });
  const program = sampleProgram(evaluated, state);
  const $state = atom<ReferralState>(sampleState(program, state, { locale, now }));
  const { advocate, attribution, consent, summary, invitation } = $state.get();

  const link: Referral["link"] = ({ channel, url } = {}) => {
    if (!advocate) return "";
    const wanted = url && URL.canParse(url, baseUrl) ? new URL(url, baseUrl).href : "";
    const page = isAllowedHost(wanted, program.link.domains) ? wanted : program.link.base;
    return buildLink(page, { ...program.link, code: advocate.code, channel });
  };

  return {
    $state,
    program,
    // What loads never ends, so that it can be looked at.
    ready: state === "loading" ? new Promise(() => {}) : Promise.resolve(),
    identify: nothing,
    link,
    // Nobody is told that something was copied or shared.
    share: async (channel) => ({ channel, outcome: "dismissed", link: link({ channel }) }),
    target: () => null,
    attribution: () => attribution,
    explain: () =>
      state === "own-link"
        ? [
            ...decisions,
            { rule: "own-code", sentence: `Code ${SAMPLE_CODE} is the visitor's own, so it does not count.` },
          ]
        : decisions,
    async redeem(text) {
      const code = normalizeCode(`${text ?? ""}`);
      if (code === null) return "unknown";
      return code === advocate?.code ? "own" : "unverified";
    },
    carry: {
      decorate: String,
      state: (value = "") => value,
      readState: () => null,
      metadata: () => ({}),
      form: () => () => {},
    },
    invitation: async () => invitation.value,
    lead: async () => NOTHING_SENT,
    convert: async () => NOTHING_SENT,
    track: async () => NOTHING_SENT,
    feedback: async () => NOTHING_SENT,
    summary: async () => summary.value,
    prompt: async () => "not-now",
    consent: { status: consent, grant: nothing, revoke: nothing, update: nothing, sources: () => [] },
    on: () => () => {},
    flush: nothing,
    destroy() {},
  };
}
