import type { ConsentManagers, KeyValueStore, PageFacts, PageMoment, Platform } from "./platform.js";

/** A platform whose world can be read and moved by a test or a server. */
export interface MemoryPlatform extends Platform {
  /** Goes to another address without a page load. */
  navigate(url: string): void;
  /** Clicks on a link, and gives the address that the browser would go to. */
  click(url: string): string;
  /** Lets the page finish loading. */
  settle(): void;
  /** What was copied, oldest first. */
  readonly copied: readonly string[];
  /** Addresses that were opened, oldest first. */
  readonly opened: readonly string[];
  /** What was said to the developer, oldest first. */
  readonly warnings: readonly string[];
  /** Puts consent managers on the page, or takes them away. */
  manage(managers: ConsentManagers): void;
  /** Changes what the visitor is doing on the page. */
  behave(moment: Partial<PageMoment>): void;
  /** Name and value of every cookie. */
  readonly cookies: Map<string, string>;
  /** What local storage holds. */
  readonly stored: Map<string, string>;
  /** What session storage holds. */
  readonly sessionStored: Map<string, string>;
}

/** The world as a test wants it. */
export interface MemoryPlatformOptions {
  /** @default "https://host.example/" */
  readonly url?: string;
  /** @default "" */
  readonly referrer?: string;
  /** What the doctor finds; its address is `url` when nothing else is said. */
  readonly facts?: Partial<PageFacts>;
  /** What the visitor is doing; the page was opened at its address when nothing else is said. @default nothing in particular */
  readonly moment?: Partial<PageMoment>;
  /** Whether the page was reloaded or returned to. @default false */
  readonly isRevisit?: boolean;
  /** Names of the databases of the site. @default [] */
  readonly databases?: readonly string[];
  /** @default "en" */
  readonly locale?: string;
  readonly share?: Platform["share"];
  /** Whether the clipboard takes a text. @default true */
  readonly canCopy?: boolean;
  /** Whether another page or app opens. @default true */
  readonly canOpen?: boolean;
  /** Whether the device opens apps by address. @default false */
  readonly isPhone?: boolean;
  /** Who on the page knows what the visitor decided. @default nobody */
  readonly managers?: ConsentManagers;
}

function createMapStore(entries: Map<string, string>, onChange: (key: string) => void = () => {}): KeyValueStore {
  return {
    read: (key) => entries.get(key) ?? null,
    write(key, value) {
      const isNew = entries.get(key) !== value;
      entries.set(key, value);
      if (isNew) onChange(key);
      return true;
    },
    remove(key) {
      if (entries.delete(key)) onChange(key);
    },
    keys: () => [...entries.keys()],
  };
}

/** Makes a world in memory: for tests, for servers, and for drawing a card without a page. */
export function createMemoryPlatform(options: MemoryPlatformOptions = {}): MemoryPlatform {
  const {
    referrer = "",
    isRevisit = false,
    facts = {},
    locale = "en",
    share = null,
    canCopy = true,
    canOpen = true,
  } = options;
  let url = options.url ?? "https://host.example/";
  const cookies = new Map<string, string>();
  const databases = new Set(options.databases);
  const stored = new Map<string, string>();
  const sessionStored = new Map<string, string>();
  const copied: string[] = [];
  const opened: string[] = [];
  const warnings: string[] = [];
  const navigations = new Set<() => void>();
  const settlements = new Set<() => void>();
  const stores = new Set<readonly [key: string, listener: () => void]>();
  let managers = options.managers ?? {};
  let { moment = {} } = options;
  let isClaimed = false;
  const decorators = new Set<(url: string) => string>();
  const tellStored = (changed: string) => {
    for (const [key, listener] of stores) if (key === changed) listener();
  };
  const navigate = (next: string) => {
    url = new URL(next, url).href;
    for (const listener of navigations) listener();
  };

  return {
    url: () => url,
    referrer: () => referrer,
    isRevisit: () => isRevisit,
    signals: () => ({ timeOnPage: "1-5", activated: false, framed: false, automated: false }),
    inspect: async () => ({
      openedAt: url,
      redirects: 0,
      scripts: [],
      hasLocks: true,
      isSecure: true,
      programs: 0,
      attributes: [],
      cards: [],
      answers: [],
      refusals: [],
      ...facts,
    }),
    moment: async () => ({
      openedAt: url,
      hasEarlierPage: false,
      isHidden: false,
      isTyping: false,
      isCovered: false,
      isPaying: false,
      ...moment,
    }),
    claimScreen() {
      if (isClaimed) return null;
      isClaimed = true;
      let isHeld = true;
      return () => {
        if (isHeld) isHeld = isClaimed = false;
      };
    },
    behave(part) {
      moment = { ...moment, ...part };
    },
    locale: () => locale,
    cookie: {
      read: () => Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; "),
      write(cookie) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/max-age=0/i.test(cookie)) cookies.delete(name);
        else cookies.set(name, value);
      },
    },
    // Every referral on this platform is a tab of its own.
    local: createMapStore(stored, tellStored),
    session: createMapStore(sessionStored),
    databases: async () => [...databases],
    dropDatabase: async (name) => void databases.delete(name),
    share,
    async copy(text) {
      if (canCopy) copied.push(text);
      return canCopy;
    },
    createOpener: async () => ({
      isPhone: options.isPhone ?? false,
      async open(address) {
        if (canOpen) opened.push(address);
        return canOpen;
      },
    }),
    onNavigate(listener) {
      navigations.add(listener);
      return () => navigations.delete(listener);
    },
    whenActive: (run) => run(),
    whenSettled(run) {
      settlements.add(run);
      return () => settlements.delete(run);
    },
    consentManagers: () => managers,
    tellStored,
    onStored(...entry) {
      stores.add(entry);
      return () => stores.delete(entry);
    },
    manage(next) {
      managers = next;
    },
    warn: (message) => void warnings.push(message),
    replaceUrl: navigate,
    async decorateLinks(decorate) {
      decorators.add(decorate);
      return () => decorators.delete(decorate);
    },
    createFormFiller: async () => () => () => {},
    navigate,
    click: (link) => [...decorators].reduce((address, decorate) => decorate(address), link),
    settle() {
      for (const run of settlements) run();
    },
    copied,
    opened,
    warnings,
    cookies,
    stored,
    sessionStored,
  };
}
