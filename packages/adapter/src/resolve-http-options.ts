import { type DropReason, OffshootError } from "@offshoot/core";
import { attempt } from "./attempt.js";
import { offshootFormat } from "./format/offshoot-format.js";
import type { WireFormat } from "./format/wire-format.js";
import type { RetryTimes } from "./outbox/create-pause.js";

/** Options of `createHttpAdapter`. */
export interface HttpAdapterOptions {
  /** Address of the backend, absolute or from the root of the page's site: `/offshoot`. */
  readonly endpoint: string;
  /**
   * Key of the program. Needed where several programs share a site or a backend: each adapter then keeps to its own events.
   *
   * @default the events of every program on this site
   */
  readonly program?: string;
  /** How events are put into a request. @default the format of the reference backend */
  readonly format?: WireFormat;
  /** Sent with every request. Anybody can read them: never a secret. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Most that one request holds, and how long an event may wait for others to go with. */
  readonly batch?: {
    /** @default what the format allows */
    readonly events?: number;
    /** UTF-8 bytes. @default what the format allows */
    readonly bytes?: number;
    /** Milliseconds. @default 100 */
    readonly delayMs?: number;
  };
  /** Waiting times between tries. @default 1 s, then 7 s and up to 5 minutes more */
  readonly retry?: Partial<RetryTimes>;
  /** Milliseconds after which a request without a whole answer counts as failed. @default 20000 */
  readonly timeoutMs?: number;
  /** Called for events that will never be delivered. @default a sentence to `onError` */
  readonly onDrop?: (reason: DropReason, count: number) => void;
  /** Called once for each kind of trouble, never for the same one twice in a row. @default console.warn */
  readonly onError?: (error: OffshootError) => void;
}

/** The options with every default filled in. */
export interface ResolvedHttpOptions {
  /** Absolute where the page has an address, and without a slash at its end. */
  readonly endpoint: string;
  readonly program: string | undefined;
  readonly format: WireFormat;
  readonly headers: Readonly<Record<string, string>>;
  readonly batch: { readonly events: number; readonly bytes: number; readonly delayMs: number };
  readonly retry: RetryTimes;
  readonly timeoutMs: number;
  readonly onDrop: (reason: DropReason, count: number) => void;
  readonly onError: (error: OffshootError) => void;
}

/** Fills in the defaults of `createHttpAdapter`. */
export function resolveHttpOptions({
  endpoint,
  program,
  format = offshootFormat,
  headers = {},
  batch,
  retry,
  timeoutMs = 20_000,
  onError = (error) => console.warn(error.message),
  onDrop = (reason, count) => onError(new OffshootError("event-dropped", `${count} dropped: ${reason}.`)),
}: HttpAdapterOptions): ResolvedHttpOptions {
  return {
    // Against the page's own address, never `<base>`: an element in the page's markup must not choose where events go.
    endpoint: (attempt(() => new URL(endpoint, location.href).href) ?? endpoint).replace(/\/+$/, ""),
    program,
    format,
    headers,
    batch: { ...format.limits, delayMs: 100, ...batch },
    // Ten tries a minute at most: one at once, one after a second, then one every seven.
    retry: { firstDelayMs: 1000, minDelayMs: 7000, maxDelayMs: 300_000, ...retry },
    timeoutMs,
    onError: (error) => attempt(() => onError(error)),
    onDrop: (reason, count) => attempt(() => onDrop(reason, count)),
  };
}
