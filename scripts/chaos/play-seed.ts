import { type Judgement, judgeLedger } from "./judge-ledger.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { planLife } from "./plan-life.ts";
import { playLastVisit } from "./play-last-visit.ts";
import { playLife } from "./play-life.ts";
import { readDatabaseBirth } from "./read-database-birth.ts";
import { startSite } from "./start-site.ts";
import { startWitness } from "./start-witness.ts";
import { withProfile } from "./with-profile.ts";

/** What is played. */
export interface SeedOptions {
  readonly seed: number;
  /** Lives of the browser, each ended by SIGKILL. */
  readonly kills: number;
  /** The page's script, bundled. */
  readonly script: string;
}

/** What became of one browser's lives. */
export interface SeedResult extends Judgement, Pick<Ledger, "repeats" | "requests" | "weaker"> {
  readonly seed: number;
  readonly kills: number;
  /** Lives in which the browser deleted the site's databases, because it found them damaged, and began anew. */
  readonly wipedIn: readonly number[];
  readonly seconds: number;
}

/**
 * Lets one browser profile live and die, time after time, on a site whose backend misbehaves, and judges what came of it.
 *
 * A seed repeats what the tabs do, when the browser dies and what the backend does to its first, second, third request; which events are
 * in that request is up to the machine.
 */
export async function playSeed({ seed, kills, script }: SeedOptions): Promise<SeedResult> {
  const start = performance.now();
  const ledger = createLedger();
  const wipedIn: number[] = [];
  const witness = await startWitness();
  witness.onTold(ledger.hear);
  const site = await startSite({ seed, script, witness: witness.address, ledger });
  try {
    const stored = await withProfile(async (profile) => {
      const home = { site, witness, profile };
      let birth: string | null = null;
      const look = (life: number) => {
        const now = readDatabaseBirth(profile);
        if (birth !== null && now !== birth) wipedIn.push(life);
        birth = now;
      };
      for (let life = 0; life < kills; life += 1) {
        await playLife(home, life, planLife(seed, life));
        look(life);
      }
      site.recover();
      const left = await playLastVisit(home, kills);
      look(kills);
      return left;
    });
    const { repeats, requests, weaker } = ledger;
    const seconds = (performance.now() - start) / 1000;
    return { seed, kills, ...judgeLedger(ledger, stored), repeats, requests, weaker, wipedIn, seconds };
  } finally {
    await site.close();
    await witness.close();
  }
}
