import { atom } from "nanostores";
import type { Receipt } from "../adapter.js";
import type { Decision } from "../attribution/touch.js";
import { isAllowedHost } from "../link/allowed-host.js";
import { buildLink } from "../link/build-link.js";
import { normalizeCode } from "../link/normalize-code.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { Referral, ReferralState } from "../referral.js";
import { shareTarget } from "../share/share-more.js";
import type { PreviewState } from "./preview-state.js";
import { sampleProgram, sampleState } from "./sample-state.js";
import { SAMPLE_CODE } from "./sample-summary.js";

/** How a program is shown in a preview. */
export interface ProgramPreviewOptions {
  /** BCP 47 tag. @default that of the page */
  readonly locale?: string | null | undefined;
  /** Epoch milliseconds. @default Date.now() */
  readonly now?: number;
  /** Address against which a relative address is resolved. @default "https://preview.example/" */
  readonly baseUrl?: string;
  /** Why the program is as it is. @default nothing is said */
  readonly decisions?: readonly Decision[];
}

/** No page of anybody. */
export const PREVIEW_URL = "https://preview.example/";

const NOTHING_SENT: Receipt = { id: "", durability: "dropped", reason: "unavailable" };
const nothing = async () => {};

/**
 * Makes a referral in any state for a program that was read already, as `createPreview` does for a document: made-up data, no
 * request, nothing stored, no event.
 */
export function previewProgram(
  read: ResolvedProgram,
  state: PreviewState,
  options: ProgramPreviewOptions = {},
): Referral {
  const { locale = null, now = Date.now(), baseUrl = PREVIEW_URL, decisions = [] } = options;
  const program = sampleProgram(read, state);
  const $state = atom<ReferralState>(sampleState(program, state, { locale, now }));
  const { advocate, attribution, consent, summary, invitation } = $state.get();

  const link: Referral["link"] = ({ channel, url } = {}) => {
    if (!advocate) return "";
    const wanted = url && URL.canParse(url, baseUrl) ? new URL(url, baseUrl).href : "";
    const page = isAllowedHost(wanted, program.link.domains) ? wanted : program.link.base;
    return buildLink(page, { ...program.link, code: advocate.code, channel });
  };

  return {
    isPreview: true,
    $state,
    program,
    // What loads never ends, so that it can be looked at.
    ready: state === "loading" ? new Promise(() => {}) : Promise.resolve(),
    identify: nothing,
    link,
    // Nobody is told that something was copied or shared.
    share: async (channel) => ({ channel, outcome: "dismissed", link: link({ channel }) }),
    target(channel, options) {
      const own = link({ channel });
      const { name } = advocate ?? {};
      return own
        ? shareTarget({ program, channel, link: own, advocate: name, locale: locale ?? "en", ...options })
        : null;
    },
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
    joinByEmail: async () => ({ status: "unavailable" }),
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
