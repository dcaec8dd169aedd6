import { type Platform, type Referral, SDK_VERSION } from "@offshoot/core";
import { collectTroubles } from "./collect-troubles.js";
import { describeAnswers } from "./describe-answers.js";
import { describeAttribution } from "./describe-attribution.js";
import { describeConsent } from "./describe-consent.js";
import { describeEvents } from "./describe-events.js";
import { describeExperiments } from "./describe-experiments.js";
import { describeOutbox } from "./describe-outbox.js";
import { describeProgram } from "./describe-program.js";
import { describeStorage, type Room } from "./describe-storage.js";
import type { Log } from "./log.js";
import { readOutbox } from "./read-outbox.js";
import type { Report, Section } from "./report.js";

/** What a report is built from besides what happens. */
export interface Sources {
  /** `null` where none has started. */
  readonly referral: Referral | null;
  readonly platform: Platform;
  /** The program document as it was written, to be checked strictly. @default it is not checked */
  readonly document?: unknown;
  /** Why no program has started. */
  readonly failure?: unknown;
}

async function readRoom(): Promise<Room | null> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { usage, quota };
  } catch {
    // Not on http, nor in a frame without an origin.
    return null;
  }
}

async function describeAll(referral: Referral, platform: Platform, log: Log): Promise<readonly Section[]> {
  const { program, backend } = referral.program;
  const [outbox, room] = await Promise.all([readOutbox(program, platform), readRoom()]);
  return [
    describeProgram(referral),
    describeAttribution(referral),
    describeConsent(referral),
    describeStorage(program, platform, room),
    describeOutbox(outbox, log.events.at(-1)?.receipt, Date.now()),
    describeAnswers(log.answers, backend.endpoint, platform.url()),
    describeExperiments(referral, log),
    describeEvents(log, outbox),
  ];
}

/** Looks at everything once. Reads only, but for the doctor's trials where there is permission to write. */
export async function buildReport(sources: Sources, log: Log): Promise<Report> {
  const { referral, platform } = sources;
  const troubles = await collectTroubles(referral, sources, log);
  const { origin, pathname } = location;
  return {
    at: Date.now(),
    page: origin + pathname,
    version: SDK_VERSION,
    program: referral?.program.program ?? "",
    troubles,
    sections: referral ? await describeAll(referral, platform, log) : [],
  };
}
