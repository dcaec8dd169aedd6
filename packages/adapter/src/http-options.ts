import type { AdvocateRef, DropReason, OffshootError } from "@offshoot/core";
import type { Questions } from "./ask/questions.js";
import type { Trouble } from "./describe-trouble.js";
import type { WireFormat, WireLimits } from "./format/wire-format.js";
import type { RetryTimes } from "./outbox/create-pause.js";

/** The advocate whom a request is about: of a batch, whoever was signed in when its events happened; `null` for nobody. */
export type TokenOwner = Pick<AdvocateRef, "id" | "code"> | null;

/** Fetches the proof of one person; nothing where the host has none for that person. */
export type TokenCallback = (owner: TokenOwner) => string | null | undefined | Promise<string | null | undefined>;

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
  /**
   * Name of its queue in the browser: letters, digits and hyphens. Needed where a program has several HTTP adapters, for all but one:
   * each then keeps its own events until its own backend has them.
   *
   * @default the program's own queue, which also takes in what the script tag has journaled
   */
  readonly queue?: string;
  /** How events are put into a request. @default the format of the reference backend */
  readonly format?: WireFormat;
  /**
   * Sent with every request, names in lower case; they win over those of the format. Anybody can read them: never a secret.
   *
   * @default none
   */
  readonly headers?: Readonly<Record<Lowercase<string>, string>>;
  /**
   * Sent as `Authorization: Bearer`. A string is the site's own and goes with every request. A function is asked for the proof of one
   * person: a request then holds the events of that person alone, so that none leaves under somebody else's token.
   *
   * @default none; a summary goes with the token that the advocate was identified with
   */
  readonly token?: string | TokenCallback;
  /** Most that one request holds, and how long an event may wait for others to go with. */
  readonly batch?: {
    /** @default what the format allows */
    readonly events?: number;
    /** UTF-8 bytes. @default what the format allows */
    readonly bytes?: number;
    /** Milliseconds. @default 100 */
    readonly delayMs?: number;
  };
  /** Waiting times between tries. @default 6 s and up to 5 minutes of chance on top */
  readonly retry?: Partial<RetryTimes>;
  /** Milliseconds after which a request without a whole answer counts as failed. @default 20000 */
  readonly timeoutMs?: number;
  /** `memory` stores nothing in the browser: events end with their page, and receipts say so. @default durable */
  readonly storage?: "durable" | "memory";
  /** Most events that may wait; whatever comes on top is dropped as `backlog-full`, and its receipt says so. @default 10000 */
  readonly backlog?: number;
  /** How a backend of your own is asked for summaries and invitations. @default as the reference backend, with the offshoot format */
  readonly ask?: Questions;
  /** Called for events that will never be delivered. @default a sentence to `onError` */
  readonly onDrop?: (reason: DropReason, count: number) => void;
  /** Called once for each kind of trouble, never for the same one twice in a row. @default console.warn */
  readonly onError?: (error: OffshootError) => void;
}

/** The options with every default filled in. */
export interface ResolvedHttpOptions {
  /** Absolute where the page has an address, and without a slash at its end. */
  readonly endpoint: string;
  /** Empty where the adapter serves every program of the site. */
  readonly program: string;
  /** What tells its queue from the program's own: nothing, or `@` and a name. */
  readonly suffix: string;
  /** Names the database and the lock, and begins every key in local storage. */
  readonly prefix: string;
  /** Written when everything is erased, to tell the other tabs. */
  readonly purgeKey: string;
  /** Where a pause is noted. */
  readonly pauseKey: string;
  /** Where the last summary is kept; it begins with the prefix, so that a purge erases it too. */
  readonly summaryKey: string;
  readonly format: WireFormat;
  readonly headers: HttpAdapterOptions["headers"];
  readonly token: string | TokenCallback | undefined;
  readonly batch: WireLimits & { readonly delayMs: number };
  /** What the host has given; the rest is filled in with the first trouble. */
  readonly retry: HttpAdapterOptions["retry"];
  readonly timeoutMs: number;
  readonly isDurable: boolean;
  readonly backlog: number;
  readonly ask: Questions;
  readonly onDrop: (reason: DropReason, count: number) => void;
  readonly onError: HttpAdapterOptions["onError"];
  /** Tells the host about trouble, in words that are fetched for it. */
  readonly tell: (trouble: Trouble) => void;
}
