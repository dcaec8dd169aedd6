import type { Money } from "../reward/money.js";
import type { LocalizedText } from "./localized-text.js";
import type {
  ProgramKind,
  ResolvedEligibility,
  ResolvedProgram,
  ResolvedRewards,
  Testimonial,
} from "./resolved-program.js";

type Agreement = NonNullable<ResolvedProgram["agreement"]>;
type Cards = NonNullable<ResolvedProgram["cards"]>;

/** What a segment, a boost or a variant lays over the document: only what it says itself, checked, nothing filled in. */
export interface CheckedOverlay {
  readonly rewards?: Partial<ResolvedRewards>;
  readonly eligibility?: Partial<Omit<ResolvedEligibility, "minimumOrder">> & {
    /** A bare number is in the program's currency, which is known only when everything lies on everything. */
    readonly minimumOrder?: readonly Money[] | number | string;
  };
  readonly share?: Partial<ResolvedProgram["share"]>;
  readonly cards?: { readonly [K in keyof Cards]?: Partial<Cards[K]> };
  readonly prompt?: Partial<NonNullable<ResolvedProgram["prompt"]>>;
  readonly testimonials?: readonly Testimonial[];
  readonly words?: Readonly<Record<string, LocalizedText>>;
  readonly tone?: ResolvedProgram["tone"];
  readonly terms?: Partial<ResolvedProgram["terms"]>;
  readonly support?: NonNullable<ResolvedProgram["support"]>;
  readonly disclosure?: LocalizedText;
  readonly theme?: Partial<ResolvedProgram["theme"]>;
}

/** A question about traits, with the operators of GrowthBook's conditions. */
export type CheckedCondition = Readonly<Record<string, unknown>>;

/** A group of visitors, and what the program is for them. */
export interface CheckedSegment {
  readonly key: string;
  readonly when: CheckedCondition;
  readonly set: CheckedOverlay;
}

/** A time in which the program is different. */
export interface CheckedBoost {
  readonly key: string;
  /** Epoch milliseconds. */
  readonly from: number;
  /** Epoch milliseconds. */
  readonly until: number;
  readonly set: CheckedOverlay;
}

/** Variants of the program, one of which each visitor gets. */
export interface CheckedExperiment {
  readonly key: string;
  /** As many as there are variants, each 0 to 1, together 1; equal where absent. */
  readonly weights?: readonly number[];
  /** The part of all visitors who take part, 0 to 1. */
  readonly coverage?: number;
  readonly variants: readonly CheckedOverlay[];
  /** What the bucket is computed from besides the visitor; the key where absent. */
  readonly seed?: string;
  /** Experiments of one namespace share its visitors without overlap: the part from `range[0]` up to `range[1]`. */
  readonly namespace?: { readonly id: string; readonly range: readonly [from: number, to: number] };
}

/** To how many, and to whom, the program is offered. */
export interface CheckedRollout {
  /** Whether there was a fault in it; then nobody knows who was meant, and nobody is invited. */
  readonly isUnread?: boolean;
  /** 0 to 100. */
  readonly percent?: number;
  readonly when?: CheckedCondition;
}

/** The good parts of a program document, own keys only, in the form that a resolved program holds them; nothing is filled in. */
export interface CheckedProgram extends CheckedOverlay {
  readonly program?: string;
  readonly version?: number;
  readonly mode?: "live" | "test";
  readonly model?: NonNullable<ResolvedProgram["model"]>;
  readonly kind?: ProgramKind;
  readonly schedule?: NonNullable<ResolvedProgram["schedule"]>;
  readonly link?: Partial<ResolvedProgram["link"]>;
  readonly attribution?: Partial<Omit<ResolvedProgram["attribution"], "cookie">> & {
    readonly cookie?: { readonly domain?: string };
  };
  readonly consent?: ResolvedProgram["consent"];
  readonly goals?: NonNullable<ResolvedProgram["goals"]>;
  readonly agreement?: Partial<Agreement>;
  readonly backend?: Partial<ResolvedProgram["backend"]>;
  readonly boosts?: readonly CheckedBoost[];
  readonly segments?: readonly CheckedSegment[];
  readonly experiments?: readonly CheckedExperiment[];
  readonly rollout?: CheckedRollout;
}
