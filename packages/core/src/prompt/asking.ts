import type { Receipt } from "../adapter.js";
import { attributionKey } from "../attribution/attribution-cookie.js";
import type { Consent } from "../consent/consent.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { PromptOutcome, ReportedEarlier } from "../referral.js";
import type { ReferralContext } from "../referral-context.js";
import { giveFeedback } from "./give-feedback.js";
import { createLazyPrompt } from "./lazy-prompt.js";

/** What asks a visitor for something. */
export interface Asking {
  /** Asks to invite, within the program's limits. */
  prompt(): Promise<PromptOutcome>;
  /** Reports how likely somebody is to recommend the site. */
  feedback(score: number, comment?: string, earlier?: ReportedEarlier): Promise<Receipt>;
  /** Hears of each fact on this page, whether or not it may be recorded: it may be a moment to ask. */
  hear(type: string, data: Readonly<Record<string, unknown>>): void;
  destroy(): void;
}

/** Makes what asks, for one referral. @param record Reports a fact, after `hear` was told of it. */
export function createAsking(
  { program, platform, now, $state, emit, fail }: ReferralContext,
  { status, undecided }: Pick<Consent, "status" | "undecided">,
  record: RecordEvent,
): Asking {
  const prompt = createLazyPrompt({
    program: () => $state.get().program,
    platform,
    now,
    consent: status,
    undecided,
    isClosed: () => $state.get().summary.value?.closed !== undefined,
    emit: (place) => emit("prompt", place),
    fail: (cause) => fail("engine-unavailable", "A part of the script did not load: nobody is asked to invite.", cause),
    key: `${attributionKey(program.program)}_prompt`,
  });
  return {
    prompt: prompt.ask,
    feedback: (score, comment, earlier) => giveFeedback(score, comment, { record, fail }, earlier),
    hear(type, data) {
      if (type === "conversion.completed") prompt.onConversion();
      if (type === "feedback.given") prompt.onFeedback(Number(data.score));
      if (type === "card.closed" && data.card === "invite") prompt.onClosed();
    },
    destroy: prompt.destroy,
  };
}
