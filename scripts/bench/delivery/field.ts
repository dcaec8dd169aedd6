import type { DeliverySubject } from "./subjects.ts";

/** The libraries that still take part in a run. */
export interface Field {
  /** Those that nothing has gone wrong with. */
  readonly runners: readonly DeliverySubject[];
  /** Why the others were left out, by name. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Does the same with each, one after another, beginning with a different one each time. */
  inTurns(work: (subject: DeliverySubject) => Promise<void>): Promise<void>;
  /** Does the same with all of them at the same time. */
  together(work: (subject: DeliverySubject) => Promise<void>): Promise<void>;
}

/** Gathers the libraries; one that fails is left out from then on, and does not end the run of the others. */
export function createField(subjects: readonly DeliverySubject[]): Field {
  const reasons = new Map<string, string>();
  let turns = 0;
  const runners = () => subjects.filter(({ name }) => !reasons.has(name));
  const attempt = async (work: (subject: DeliverySubject) => Promise<void>, subject: DeliverySubject) => {
    try {
      await work(subject);
    } catch (error) {
      reasons.set(subject.name, String(error).split("\n")[0] ?? "");
    }
  };
  return {
    get runners() {
      return runners();
    },
    reasons,
    async inTurns(work) {
      const all = runners();
      const first = turns % all.length;
      turns += 1;
      for (const subject of [...all.slice(first), ...all.slice(0, first)]) await attempt(work, subject);
    },
    async together(work) {
      await Promise.all(runners().map((subject) => attempt(work, subject)));
    },
  };
}
