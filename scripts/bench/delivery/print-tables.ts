import { brotliCompressSync } from "node:zlib";
import type { Fate } from "./fate.ts";
import type { Field } from "./field.ts";
import { BACKLOG, DRAIN_MS, type Drain } from "./measure-backlog.ts";
import { type BackendState, DEATH_AFTER_MS, DEATHS } from "./measure-death.ts";
import { ANSWERED_AFTER_MS, NAVIGATIONS } from "./measure-navigation.ts";
import { OUTAGE_MS } from "./measure-outage.ts";
import type { TrackCosts } from "./measure-track.ts";
import { SUBJECTS } from "./subjects.ts";

type ByName<T> = ReadonlyMap<string, T>;

/** Everything that was measured, by the name of the library. */
export interface Measured {
  readonly field: Field;
  /** Code by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that the page of a library fetched. */
  readonly scriptsOf: (name: string) => readonly string[];
  readonly costs: TrackCosts;
  /** For each of `ANSWERED_AFTER_MS`. */
  readonly navigation: readonly ByName<Fate>[];
  readonly outage: ByName<Fate>;
  readonly backlog: ByName<Drain>;
  readonly death: Readonly<Record<BackendState, ByName<Fate>>>;
}

type Row = Readonly<Record<string, string>>;

const lostOf = (fate?: Fate) => (fate ? `${fate.lost} of ${fate.tracked}` : "");

/** Prints one line for each library; one that was left out says why. */
function printTable({ reasons }: Field, readRow: (name: string) => Row): void {
  console.table(
    Object.fromEntries(
      SUBJECTS.map(({ name, title }) => [title, reasons.has(name) ? { failed: reasons.get(name) } : readRow(name)]),
    ),
  );
}

/** Prints what was measured. */
export function printTables({ field, files, scriptsOf, costs, navigation, outage, backlog, death }: Measured): void {
  console.log(
    `\nLost events. Deaths: ${DEATHS} with each backend, SIGKILL ${DEATH_AFTER_MS} ms after the last event. Left: ${NAVIGATIONS} navigations in the task of the last event, to a page that answers at once or as over a network. Outage: 503 for ${OUTAGE_MS / 1000} s with a reload in the middle. Each ends with one more visit. Two ids: arrived twice, and no backend can tell.`,
  );
  printTable(field, (name) => {
    const fates = [death.well, death.away, ...navigation, outage].flatMap((fateOf) => fateOf.get(name) ?? []);
    return {
      "death, backend well": lostOf(death.well.get(name)),
      "death, backend away": lostOf(death.away.get(name)),
      ...Object.fromEntries(
        ANSWERED_AFTER_MS.map((ms, index) => [`left, answer in ${ms} ms`, lostOf(navigation[index]?.get(name))]),
      ),
      outage: lostOf(outage.get(name)),
      "two ids": `${fates.reduce((sum, { doubled }) => sum + doubled, 0)}`,
    };
  });
  console.log(
    `\nA backlog of ${BACKLOG} events, collected while the backend answers 503. Draining: from its recovery to the last event that arrived within ${DRAIN_MS / 1000} s.`,
  );
  printTable(field, (name) => {
    const drain = backlog.get(name);
    if (drain === undefined) return {};
    return {
      "requests in the outage": `${drain.refused}`,
      "requests to drain": `${drain.requests}`,
      "KB on the wire": `${(drain.bytes / 1000).toFixed(0)}${drain.isCompressed ? " (gzip)" : ""}`,
      "seconds to drain": drain.seconds.toFixed(1),
      "not arrived": `${drain.missing}`,
    };
  });
  console.log(
    `\nCosts. µs: synchronous work of track(), in turns with a bare localStorage.setItem (${costs.setItemMicros.toFixed(1)} µs). KB: what the page fetched.`,
  );
  printTable(field, (name) => {
    const trackMicros = costs.trackMicros.get(name) ?? Number.NaN;
    const sizes = scriptsOf(name).map((file) => brotliCompressSync(files.get(file) ?? "").length);
    return {
      "µs per track()": trackMicros.toFixed(0),
      "× setItem": (trackMicros / costs.setItemMicros).toFixed(2),
      "KB, brotli": (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1),
    };
  });
}
