import type { Referral } from "@offshoot/core";
import type { Call, CopyCall, OffshootQueue } from "./queue.js";

/** A call that has not run yet, with the key under which it was written down. */
export type WaitingCall = readonly [call: Call | CopyCall, key: string | undefined];

/** Finds the referral of an element that names a program; `null` where the page has none of that name. */
export type FindProgram = (name: string) => Promise<Referral | null>;

/** A part of the script in a file of its own: it starts with what the loader knows. */
export interface Part<T> {
  start(page: Page): T | Promise<T>;
}

/** What the script finds on a page. */
export interface FoundPage extends Readonly<Pick<Page, "script" | "landing">> {
  readonly queue: OffshootQueue;
}

/** What the loader knows. It is handed on, because no other file may import the loader: its address may have a query. */
export interface Page {
  /** The tag of the program that serves whatever names none. */
  readonly script: HTMLScriptElement;
  /** Address at which the visitor arrived. */
  landing: string;
  /** Calls that have not run yet, in their order. */
  readonly waiting: WaitingCall[];
  /** The program document, as soon as it was asked for; nothing where it did not come. */
  answering?: Promise<Response | undefined>;
  /** Starts the program of the tag. */
  need(): Promise<Referral>;
  /** Brings what most pages do without until their first card stands. */
  rest(): Promise<{ readonly find: FindProgram; show(card: string): unknown }>;
  /** Makes what brings a part, once, with patience; when it does not come the console says so, once for all. */
  part<T>(load: () => Promise<Part<T>>): () => Promise<T>;
  /** Runs what waits. */
  serve(): void;
  /** Looks for cards that are added. */
  watching?: MutationObserver;
}
