import type { Signals } from "../event.js";
import type { Unsubscribe } from "../unsubscribe.js";

/** A store of small texts that may be blocked, full or broken, and never throws. */
export interface KeyValueStore {
  read(key: string): string | null;
  /** Tells whether the value was kept. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
  /** Every key that is there; none where the store is blocked. */
  keys(): readonly string[];
}

/** What is asked of the page before anything else has loaded. */
export interface Page {
  /** Address of the page. */
  url(): string;
  /** Calls back at once, or on a prerendered page when it is shown. */
  whenActive(run: () => void): void;
}

/** Keeps hidden fields in a form, or in every form that a selector matches, also those added later. Throws on a selector that is none. */
export type FormFiller = (form: HTMLFormElement | string) => Unsubscribe;

/** Those who may know what the visitor decided, as they are found on a page: nothing of them can be trusted. */
export interface ConsentManagers {
  /** `window.__tcfapi`, of the Transparency and Consent Framework. */
  readonly tcf?: unknown;
  /** `window.__gpp`, of the Global Privacy Platform. */
  readonly gpp?: unknown;
  /** `navigator.globalPrivacyControl`, a setting of the browser. */
  readonly gpc?: unknown;
}

/** Hands addresses to other pages and apps. */
export interface Opener {
  /** Whether the device opens apps by address: a phone or a tablet. */
  readonly isPhone: boolean;
  /**
   * Opens an address in a tab of its own, or in the app it belongs to. Call it in a click's own task.
   *
   * Tells whether something took over; `false` for a window that was blocked, a device without such an app, and outside a
   * click, where nothing is tried.
   */
  open(address: string): Promise<boolean>;
}

/** What the doctor wants to know about a page. */
export interface PageFacts {
  /** The address at which the browser opened the page, whatever scripts have made of it since. */
  readonly openedAt: string;
  /** How many redirects of the same origin led there. */
  readonly redirects: number;
  /** Addresses of every copy of the script. */
  readonly scripts: readonly string[];
  /** Whether the tabs of the site can agree on one of them that sends. */
  readonly hasLocks: boolean;
  /** Whether the browser trusts the way the page came: by https, or from this very machine. */
  readonly isSecure: boolean;
  /** What the page's `<base href>` says; absent without one. */
  readonly base?: string;
  /** Origin of another site in whose frame the page stands, empty where the browser does not name it; absent anywhere else. */
  readonly framedBy?: string;
  /** How many programs the page has script tags for. */
  readonly programs: number;
  /** Names of the data attributes of the first script tag, as `advocate-id`; none where the page has no tag. */
  readonly attributes: readonly string[];
  /** The elements that the page has, by their names without `offshoot-`. */
  readonly cards: readonly CardFacts[];
  /** What the page has asked for and how it was answered, oldest first; browsers remember about 250. */
  readonly answers: readonly PageAnswer[];
  /** What the page's Content-Security-Policy has refused, as far as the browser tells. */
  readonly refusals: readonly PolicyRefusal[];
}

/** One `<offshoot-…>` element of a page. */
export interface CardFacts {
  /** What follows `offshoot-` in its name. */
  readonly name: string;
  /** Its attribute `program`. */
  readonly program: string | null;
  /** Whether its name is registered. */
  readonly isDefined: boolean;
}

/** How a request of the page was answered. */
export interface PageAnswer {
  readonly address: string;
  /** HTTP status; 0 where no answer came that the page may read, `null` where the browser does not tell. */
  readonly status: number | null;
}

/** One thing that a page's policy did not let happen. */
export interface PolicyRefusal {
  /** Such as `connect-src`. */
  readonly directive: string;
  /** What was refused: an address, or a word such as `inline`. */
  readonly address: string;
}

/** What the visitor is doing on the page, and how they came to it. */
export interface PageMoment {
  /** The address at which the browser opened the page, whatever scripts have made of it since. */
  readonly openedAt: string;
  /** Whether this tab has shown another page of the site before, as far as the browser says. */
  readonly hasEarlierPage: boolean;
  /** Whether nobody can see the page: in another tab, minimised, or prerendered. */
  readonly isHidden: boolean;
  /** Whether somebody writes in a field. */
  readonly isTyping: boolean;
  /** Whether a dialog or a popover is open, or something fills the screen. */
  readonly isCovered: boolean;
  /** Whether the page asks for a card or shows a payment provider's frame. */
  readonly isPaying: boolean;
}

/**
 * The world around the SDK. `createBrowserPlatform` gives the real one, `createMemoryPlatform` one for tests and servers.
 *
 * Nothing else in core touches `window`, `document`, `navigator`, `history` or storage.
 */
export interface Platform extends Page {
  /** Calls back after the address has changed without a page load. */
  onNavigate(listener: () => void): Unsubscribe;
  /** Changes the address of this entry of the history, and keeps its state. */
  replaceUrl(url: string): void;
  /** Sends clicks on links to another address, each for just that navigation. Rejects when its code does not load. */
  decorateLinks(decorate: (url: string) => string): Promise<Unsubscribe>;
  /** Makes a filler of forms. Rejects when its code does not load. */
  createFormFiller(fields: () => Readonly<Record<string, string>>): Promise<FormFiller>;
  /** Tells the developer something, in the console. */
  warn(message: string): void;
  /** Address of the page before, or an empty string. */
  referrer(): string;
  /** Tells whether the page was reloaded or returned to: nobody has arrived. */
  isRevisit(): boolean;
  /** What the page shows of how it is used. */
  signals(): Signals;
  /** Looks at the page as a whole. Rejects when its code does not load. */
  inspect(): Promise<PageFacts>;
  /** Looks at what the visitor is doing. Rejects when its code does not load. */
  moment(): Promise<PageMoment>;
  /**
   * Takes the screen for a dialog, among all programs on this page; `null` while another one has it.
   *
   * @returns Gives it back.
   */
  claimScreen(): Unsubscribe | null;
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
  /** Names the databases of the site without opening one; none where the browser does not say. */
  databases(): Promise<readonly string[]>;
  /** Deletes a database of the site. Resolves when it is gone, or a second later where somebody holds on to it. */
  dropDatabase(name: string): Promise<void>;
  /** Lives as long as the tab. */
  readonly session: KeyValueStore;
  /**
   * The share sheet of the device, or `null` where there is none. `opened` where it cannot be known whether anything was
   * shared (desktop systems answer as soon as their sheet opens). Rejects with an `AbortError` when the person closes it.
   */
  readonly share: ((text: string) => Promise<"shared" | "opened">) | null;
  /** Copies a text; tells whether it is really on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** Makes what opens other pages and apps. Rejects when its code does not load. */
  createOpener(): Promise<Opener>;
  /** Calls back when the page has loaded and one more second has passed. */
  whenSettled(run: () => void): Unsubscribe;
  /** Finds those on the page who may know what the visitor decided; a consent manager may come at any time. */
  consentManagers(): ConsentManagers;
  /** Calls back when another tab of the site, or another program on this page, has changed what is stored under a key. */
  onStored(key: string, listener: () => void): Unsubscribe;
  /** Tells the other programs on this page that what is stored under a key has changed. */
  tellStored(key: string): void;
}
