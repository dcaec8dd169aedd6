import { attempt } from "./attempt.js";
import type { Trouble } from "./describe-trouble.js";
import { plainFormat } from "./format/plain-format.js";
import type { HttpAdapterOptions, ResolvedHttpOptions } from "./http-options.js";
import { JOURNAL_PREFIX } from "./journal.js";
import { loadOnDemand } from "./load-on-demand.js";

/** Fills in the defaults of `createHttpAdapter`. */
export function resolveHttpOptions({
  endpoint,
  program = "",
  queue,
  format = plainFormat,
  headers,
  token,
  batch,
  retry,
  timeoutMs = 20_000,
  storage,
  backlog = 10_000,
  ask,
  onError,
  onDrop,
}: HttpAdapterOptions): ResolvedHttpOptions {
  const tell = (trouble: Trouble) => {
    // What the host throws is not for the page to see; and where the words cannot be had, receipts have said what is true.
    loadOnDemand()
      .then(({ tellTrouble }) => tellTrouble(trouble, onError))
      .catch(() => {});
  };
  const suffix = queue ? `@${queue}` : "";
  const owner = program + suffix;
  const prefix = JOURNAL_PREFIX + (owner && `${owner}.`);
  return {
    // Against the page's own address, never `<base>`: an element in the page's markup must not choose where events go.
    endpoint: (attempt(() => new URL(endpoint, location.href).href) ?? endpoint).replace(/\/+$/, ""),
    program,
    suffix,
    prefix,
    purgeKey: `${prefix}purge`,
    pauseKey: `${prefix}pause`,
    summaryKey: `${prefix}summary`,
    format,
    headers,
    token,
    batch: { ...format.limits, delayMs: 100, ...batch },
    retry,
    timeoutMs,
    isDurable: storage !== "memory",
    backlog,
    ask: { ...format.questions, ...ask },
    onError,
    onDrop: (reason, count) => (onDrop ? attempt(() => onDrop(reason, count)) : tell({ reason, count })),
    tell,
  };
}
