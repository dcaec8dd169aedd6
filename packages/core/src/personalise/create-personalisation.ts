import type { KeyValueStore } from "../platform/platform.js";
import type { CheckedProgram } from "../program/checked-program.js";
import type { Traits } from "../referral.js";
import type { Reward } from "../reward/reward.js";
import { evaluateChecked } from "./evaluate-program.js";
import type { Evaluation } from "./evaluation.js";
import { createExposureLog, type Exposure } from "./exposure-log.js";
import { joinEvaluations } from "./join-evaluations.js";
import { followsCode } from "./resolve-experiments.js";

/** Where something of the program is seen: one of the cards, or a message that leaves the page. */
export type SeenPlace = "invite" | "reward" | "welcome" | "share";

/** What is asked anew for each evaluation. */
export interface PersonalisationServices {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Name of the program's keys, `_offshoot_<program>`. */
  readonly key: string;
  /** Gives the store that outlives the page; `null` while nothing may be remembered. */
  readonly storage: () => KeyValueStore | null;
  /** Gives the visitor's own referral code, which decides what they promise. */
  readonly code: () => string | undefined;
  /** Gives the code of whoever invited the visitor, which decides what they are welcomed with. @default nobody has */
  readonly inviter?: () => string | undefined;
  /** Gives the random id of this browser; none while nothing may be remembered. */
  readonly visitor: () => string | undefined;
  readonly traits: () => Traits;
  /** Tells whether the visitor is an identified advocate. @default not known */
  readonly isAdvocate?: () => boolean;
  /** Tells whether somebody has invited the visitor. @default not known */
  readonly isInvited?: () => boolean;
}

/** One program as it is for the visitor of one page. */
export interface Personalisation {
  /** Whether any of it depends on who may be remembered, not on codes alone. */
  readonly followsVisitor: boolean;
  /** Looks again at who is there and what time it is. */
  evaluate(): Evaluation;
  /** Tells what the last evaluation has found, for events. @param isFriends Whether it is one of a friend's. */
  tags(isFriends?: boolean): {
    readonly experiments?: Readonly<Record<string, number>>;
    readonly segments?: readonly string[];
  };
  /**
   * Takes note of what has just been seen, and gives the variants of which this visitor has not been reported yet.
   *
   * To be called also while nothing may be remembered or reported: what was seen without an experiment stays without it on
   * this page.
   */
  exposures(seen: SeenPlace): readonly Exposure[];
  /** Tells what a friend who holds this code is offered. */
  offerFor(code: string): Reward | null;
}

/** What is seen where; an invite card opens on everything that is not another card's. */
const PLACES: Readonly<Record<SeenPlace, RegExp>> = {
  invite: /^(?!words\.(reward|welcome)$)/,
  reward: /^(words\.(?!invite$|welcome$)|rewards|theme|terms|support)/,
  welcome: /^(words\.(?!invite$|reward$)|rewards\.friend|eligibility|theme|terms|testimonials|support)/,
  share: /^(share|disclosure|rewards\.friend)/,
};

/**
 * Follows one program on one page. What somebody has seen of it stays as it was while the page lives, whatever becomes of the
 * permission to remember them; what they had on earlier pages holds as far as it may be remembered.
 *
 * @param baseUrl Address against which the program's own are resolved.
 */
export function createPersonalisation(
  checked: CheckedProgram,
  baseUrl: string,
  services: PersonalisationServices,
): Personalisation {
  const { now, key, storage, code, inviter, visitor, traits, isAdvocate, isInvited } = services;
  const { experiments: trials = [], rollout } = checked;
  const followsVisitor = (rollout?.percent ?? 100) < 100 || trials.some((trial) => !followsCode(trial));
  const log = createExposureLog(
    `${key}_x`,
    trials.map((trial) => trial.key),
  );
  /** What visitors have seen on this page of the experiments that follow them. */
  let held: Readonly<Record<string, number>> = {};
  /** Those without which they have seen this page. */
  let unrun: readonly string[] = [];
  let latest: Evaluation | undefined;
  /** The same for whom somebody has invited, who may be an advocate as well. */
  let friendly: Evaluation | undefined;

  const evaluateFor = (standing: string | undefined) =>
    evaluateChecked(checked, {
      now: now(),
      baseUrl,
      code: standing,
      // An ordinary page reads nothing for a program that follows nobody.
      visitor: followsVisitor ? visitor() : undefined,
      traits: traits(),
      isAdvocate: isAdvocate?.(),
      isInvited: isInvited?.(),
      assigned: followsVisitor ? { ...log.assigned(storage()), ...held } : {},
      unrun,
    });
  const evaluate = () => {
    const invitedBy = inviter?.();
    const own = evaluateFor(code());
    friendly = invitedBy === undefined || invitedBy === code() ? own : evaluateFor(invitedBy);
    latest = joinEvaluations(own, friendly);
    return latest;
  };

  return {
    followsVisitor,
    evaluate,
    tags(isFriends) {
      const own = latest ?? evaluate();
      const { experiments, segments } = (isFriends && friendly) || own;
      return {
        ...(Object.keys(experiments).length > 0 && { experiments }),
        ...(segments.length > 0 && { segments }),
      };
    },
    exposures(seen) {
      const own = latest ?? evaluate();
      const { experiments, sticky, touches, waiting } = (seen === "welcome" && friendly) || own;
      const isSeen = (experiment: string) => touches[experiment]?.some((touch) => PLACES[seen].test(touch));
      const shown = Object.entries(experiments).filter(([experiment]) => isSeen(experiment));
      unrun = [...new Set([...unrun, ...waiting.filter(isSeen)])];
      held = { ...held, ...Object.fromEntries(shown.filter(([experiment]) => Object.hasOwn(sticky, experiment))) };
      return log.add(
        storage(),
        shown.map(([experiment, variant]) => ({ experiment, variant })),
      );
    },
    offerFor: (standing) => evaluateFor(standing).program.rewards.friend,
  };
}
