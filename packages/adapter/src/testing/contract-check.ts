/** One rule of a contract, for any runner: `for (const { name, run } of checks) test(name, run)`. */
export interface ContractCheck {
  /** The rule, as a sentence. */
  readonly name: string;
  /** Tries the subject; rejects with an error that says what was expected, what came and how to mend it. */
  run(): Promise<void>;
}
