import type { Referral } from "@offshoot/core";
import { keepQuestion, recallQuestion } from "./question-memory.js";

/** A score that was chosen so long ago is sent by whoever finds it: its page is gone. */
export const ORPHAN_MS = 10 * 60_000;
/** Somebody who has chosen and then does nothing for so long has said everything. */
export const PATIENCE_MS = 2 * 60_000;

/** One answer on its way: a score is never lost, and never sent twice. */
export interface Answer {
  /** Takes a score, until the answer is sent; it is written down at once. */
  choose(score: number): void;
  /** Takes note that somebody still writes. */
  write(): void;
  /** Sends the answer, with a comment only where somebody says to send it. Resolves to whether it was taken; nothing chosen is nothing sent. */
  finish(comment?: string): Promise<boolean>;
}

/**
 * Makes the answer of one visitor. It is sent when they say so, when they close the question or leave the page, or after two minutes in
 * which they did nothing. What they wrote and did not send stays with them.
 *
 * @param onLate Told when the two minutes are over.
 */
export function createAnswer(referral: Referral, onLate: () => void): Answer {
  let score: number | null = null;
  let sent: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (score !== null && !sent) timer = setTimeout(onLate, PATIENCE_MS);
  };
  return {
    choose(chosen) {
      if (sent) return;
      score = chosen;
      keepQuestion(referral, { at: Date.now(), score });
      wait();
    },
    write: wait,
    finish(comment) {
      clearTimeout(timer);
      if (score === null) return Promise.resolve(false);
      sent ??= send(referral, score, comment);
      return sent;
    },
  };
}

/** Sends a score that is still written down; where it is not, another tab has found it and sent it. */
async function send(referral: Referral, score: number, comment?: string): Promise<boolean> {
  const isOpen = recallQuestion(referral)?.score !== undefined;
  keepQuestion(referral, { at: Date.now() });
  if (!isOpen) return true;
  const { durability } = await referral.feedback(score, comment || undefined);
  return durability !== "dropped";
}

/** Sends a score that a page has left behind which was taken away before it could. */
export function sendOrphan(referral: Referral): void {
  const memory = recallQuestion(referral);
  if (memory?.score !== undefined && Date.now() - memory.at > ORPHAN_MS) void send(referral, memory.score);
}
