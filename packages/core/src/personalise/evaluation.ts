import type { Decision } from "../attribution/touch.js";
import type { ProgramProblem } from "../program/read-shape.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { Traits } from "../referral.js";

/** For whom, and when, a program document is evaluated. */
export interface ProgramContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Address against which a relative `link.base` is resolved, and whose origin is its default. */
  readonly baseUrl: string;
  /**
   * The referral code that stands for this visitor: their own, or the one of whoever invited them. It decides what touches
   * rewards or messages, so that the friend is offered what the advocate promised. @default none: such experiments are not run
   */
  readonly code?: string | undefined;
  /** Random id of a browser that may be remembered. @default none: experiments by visitor are not run */
  readonly visitor?: string | undefined;
  /** What segments and rollouts ask for. @default none */
  readonly traits?: Traits | undefined;
  /** Whether the visitor is an identified advocate: the trait `advocate`. @default not known */
  readonly isAdvocate?: boolean | undefined;
  /** Whether somebody has invited the visitor: the trait `invited`. @default not known */
  readonly isInvited?: boolean | undefined;
  /** Variants that this browser was given before, by experiment; they hold while the variant exists. @default none */
  readonly assigned?: Readonly<Record<string, number>> | undefined;
  /**
   * Experiments without which the visitor has seen this page, before they could be remembered: those that follow the visitor
   * stay off, so that nothing changes before their eyes. @default none
   */
  readonly unrun?: readonly string[] | undefined;
}

/** A program as it is for somebody, and why. */
export interface Evaluation {
  readonly program: ResolvedProgram;
  /** Keys of the segments that apply, in the order of the document. */
  readonly segments: readonly string[];
  /** The variant of each experiment that is run, by key. */
  readonly experiments: Readonly<Record<string, number>>;
  /** The experiments that follow the visitor, not the code: what is kept for the next page. */
  readonly sticky: Readonly<Record<string, number>>;
  /** The experiments that follow the visitor and are not run because nobody may be remembered yet. */
  readonly waiting: readonly string[];
  /**
   * Where each experiment can be seen: the sections of the document that its variants overlay, and of `words`, `rewards` and
   * `cards` the part, such as `words.invite` or `rewards.friend`.
   */
  readonly touches: Readonly<Record<string, readonly string[]>>;
  /** Why, in order, in words. */
  readonly decisions: readonly Decision[];
  readonly problems: readonly ProgramProblem[];
}
