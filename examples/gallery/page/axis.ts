/** One thing that can be chosen. */
export interface Axis {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
  /** Whether every value can be shown at once, by the choice `all`. */
  readonly hasAll: boolean;
  readonly initial: string;
}

/** What stands for every value of an axis. */
export const ALL = "all";
/** The state in which a card shows most, a different one for each. */
export const FULLEST = "fullest";
