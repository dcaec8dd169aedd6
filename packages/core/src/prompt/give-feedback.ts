import type { Receipt } from "../adapter.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { ReportedEarlier } from "../referral.js";
import type { ReferralContext } from "../referral-context.js";

/** A comment is cut after so many characters. */
export const COMMENT_LIMIT = 2000;

/** What feedback is reported with. */
export interface FeedbackServices {
  readonly record: RecordEvent;
  readonly fail: ReferralContext["fail"];
}

/** Takes out what nobody wrote: control characters but line ends, marks that turn text around, halves of characters. */
export function cleanComment(comment: unknown): string {
  if (typeof comment !== "string") return "";
  const lines = comment.replace(/\r\n?/g, "\n").replaceAll("\t", " ");
  const plain = lines.replace(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "").trim();
  return Array.from(plain).slice(0, COMMENT_LIMIT).join("").trim();
}

/**
 * Reports how likely somebody is to recommend the site.
 *
 * @param score A whole number from 0 to 10; anything else is an `option-invalid` error and a dropped receipt.
 * @param comment Trimmed, and cut after 2,000 characters.
 */
export async function giveFeedback(
  score: number,
  comment: string | undefined,
  { record, fail }: FeedbackServices,
  earlier?: ReportedEarlier,
): Promise<Receipt> {
  if (!Number.isInteger(score) || score < 0 || score > 10) {
    fail("option-invalid", `feedback: expected a whole number from 0 to 10, got ${String(score).slice(0, 60)}.`);
    return { id: "", durability: "dropped", reason: "invalid" };
  }
  const said = cleanComment(comment);
  // In the caller's own task: the page may be about to go.
  return record("feedback.given", { score, ...(said && { comment: said }) }, earlier);
}
