import { parentDomains } from "../attribution/cookie-domain.js";
import type { Platform } from "../platform/platform.js";

/** The one value that a denial by `revoke()` leaves behind; it identifies nobody. */
export const CONSENT_KEY = "_offshoot_consent";

const DENIED = `${CONSENT_KEY}=denied`;
const MAX_AGE_SECONDS = 400 * 86_400;

/** Remembers a denial for the pages to come. */
export interface DenialMark {
  isSet(): boolean;
  set(): void;
  clear(): void;
}

/**
 * Keeps a denial in local storage, which tells the other tabs at once, and in a cookie, which tells the other hosts of the
 * site and is there when storage is full.
 */
export function createDenialMark({ cookie, local, url }: Pick<Platform, "cookie" | "local" | "url">): DenialMark {
  const hasCookie = () => cookie.read().includes(DENIED);
  const scopes = () => [...parentDomains(url()).map((domain) => `; Domain=${domain}`), ""];
  return {
    isSet: () => local.read(CONSENT_KEY) === "denied" || hasCookie(),
    set() {
      local.write(CONSENT_KEY, "denied");
      const secure = url().startsWith("https:") ? "; Secure" : "";
      // The widest domain first; the browser refuses one that belongs to many.
      scopes().find((scope) => {
        cookie.write(`${DENIED}; Path=/; Max-Age=${MAX_AGE_SECONDS}; SameSite=Lax${secure}${scope}`);
        return hasCookie();
      });
    },
    clear() {
      local.remove(CONSENT_KEY);
      if (hasCookie()) for (const scope of scopes()) cookie.write(`${DENIED}; Path=/; Max-Age=0${scope}`);
    },
  };
}
