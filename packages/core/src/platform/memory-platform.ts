import type { KeyValueStore, Platform } from "./platform.js";

/** A platform whose world can be read and moved by a test or a server. */
export interface MemoryPlatform extends Platform {
  /** Goes to another address without a page load. */
  navigate(url: string): void;
  /** Lets the page finish loading. */
  settle(): void;
  /** What was copied, oldest first. */
  readonly copied: readonly string[];
  /** What was said to the developer, oldest first. */
  readonly warnings: readonly string[];
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
  /** @default "en" */
  readonly locale?: string;
  readonly share?: Platform["share"];
  /** Whether the clipboard takes a text. @default true */
  readonly canCopy?: boolean;
  readonly consentSource?: ReturnType<Platform["consentSource"]>;
}

function createMapStore(entries: Map<string, string>): KeyValueStore {
  return {
    read: (key) => entries.get(key) ?? null,
    write(key, value) {
      entries.set(key, value);
      return true;
    },
    remove: (key) => void entries.delete(key),
  };
}

/** Makes a world in memory: for tests, for servers, and for drawing a card without a page. */
export function createMemoryPlatform(options: MemoryPlatformOptions = {}): MemoryPlatform {
  const { referrer = "", locale = "en", share = null, canCopy = true, consentSource = "none" } = options;
  let url = options.url ?? "https://host.example/";
  const cookies = new Map<string, string>();
  const stored = new Map<string, string>();
  const sessionStored = new Map<string, string>();
  const copied: string[] = [];
  const warnings: string[] = [];
  const navigations = new Set<() => void>();
  const settlements = new Set<() => void>();

  return {
    url: () => url,
    referrer: () => referrer,
    locale: () => locale,
    cookie: {
      read: () => Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; "),
      write(cookie) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/max-age=0/i.test(cookie)) cookies.delete(name);
        else cookies.set(name, value);
      },
    },
    local: createMapStore(stored),
    session: createMapStore(sessionStored),
    share,
    async copy(text) {
      if (canCopy) copied.push(text);
      return canCopy;
    },
    onNavigate(listener) {
      navigations.add(listener);
      return () => navigations.delete(listener);
    },
    whenActive: (run) => run(),
    whenSettled(run) {
      settlements.add(run);
      return () => settlements.delete(run);
    },
    consentSource: () => consentSource,
    warn: (message) => void warnings.push(message),
    navigate(next) {
      url = new URL(next, url).href;
      for (const listener of navigations) listener();
    },
    settle() {
      for (const run of settlements) run();
    },
    copied,
    warnings,
    cookies,
    stored,
    sessionStored,
  };
}
