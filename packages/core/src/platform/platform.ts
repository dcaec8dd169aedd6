import type { Unsubscribe } from "../unsubscribe.js";

/** A store of small texts that may be blocked, full or broken, and never throws. */
export interface KeyValueStore {
  read(key: string): string | null;
  /** Tells whether the value was kept. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}

/** What is asked of the page before anything else has loaded. */
export interface Page {
  /** Address of the page. */
  url(): string;
  /** Calls back at once, or on a prerendered page when it is shown. */
  whenActive(run: () => void): void;
}

/**
 * The world around the SDK. `createBrowserPlatform` gives the real one, `createMemoryPlatform` one for tests and servers.
 *
 * Nothing else in core touches `window`, `document`, `navigator`, `history` or storage.
 */
export interface Platform extends Page {
  /** Calls back after the address has changed without a page load. */
  onNavigate(listener: () => void): Unsubscribe;
  /** Tells the developer something, in the console. */
  warn(message: string): void;
  /** Address of the page before, or an empty string. */
  referrer(): string;
  /** BCP 47 tag of the page or the browser. */
  locale(): string;
  readonly cookie: {
    /** Every cookie the page can see, as in a `Cookie` header. */
    read(): string;
    /** Writes one cookie in `Set-Cookie` form. */
    write(cookie: string): void;
  };
  /** Lives as long as the site's storage. */
  readonly local: KeyValueStore;
  /** Lives as long as the tab. */
  readonly session: KeyValueStore;
  /**
   * The share sheet of the device, or `null` where there is none. `opened` where it cannot be known whether anything was
   * shared (desktop systems answer as soon as their sheet opens). Rejects with an `AbortError` when the person closes it.
   */
  readonly share: ((text: string) => Promise<"shared" | "opened">) | null;
  /** Copies a text; tells whether it is really on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** Calls back when the page has loaded and one more second has passed. */
  whenSettled(run: () => void): Unsubscribe;
  /** `denied` by Global Privacy Control, `present` when a consent manager is on the page, else `none`. */
  consentSource(): "denied" | "present" | "none";
}
