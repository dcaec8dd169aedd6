import { evaluateProgram } from "../personalise/evaluate-program.js";
import type { ProgramDocument } from "../program/program-document.js";
import type { Referral } from "../referral.js";
import { type ForcedParts, forcedDocument } from "./forced-document.js";
import { PREVIEW_URL, previewProgram } from "./preview-program.js";
import type { PreviewState } from "./preview-state.js";
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
  const { locale, now = Date.now(), baseUrl = PREVIEW_URL } = options;
  const { program, decisions } = evaluateProgram(forcedDocument(document, options), {
    now,
    baseUrl,
    code: SAMPLE_CODE,
    visitor: "preview",
  });
  return previewProgram(program, state, { locale, now, baseUrl, decisions });
}
