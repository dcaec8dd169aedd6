import { parentDomains } from "../attribution/cookie-domain.js";
import { CONSENT_KEY } from "../consent/denial-mark.js";
import type { Platform } from "../platform/platform.js";

const isOurs = (key: string) => key.startsWith("_offshoot") && key !== CONSENT_KEY;

/**
 * Erases everything of ours, of every program, from cookies and web storage; the outbox erases itself. It writes nothing
 * where nothing is stored, and sets nothing, not even a trial cookie.
 *
 * @returns Whether there was anything.
 */
export function eraseTraces({ cookie, local, session, url }: Platform): boolean {
  const stored = [local, session].map((store) => store.keys().filter(isOurs));
  for (const key of stored[0] ?? []) local.remove(key);
  for (const key of stored[1] ?? []) session.remove(key);
  const pairs = cookie.read().split(";");
  const names = new Set(pairs.map((pair) => pair.trim().split("=", 1)[0] ?? "").filter(isOurs));
  for (const name of names) {
    const expired = `${name}=; Path=/; Max-Age=0`;
    cookie.write(expired);
    // On every domain that could hold it.
    for (const domain of parentDomains(url())) cookie.write(`${expired}; Domain=${domain}`);
  }
  return names.size + stored.flat().length > 0;
}
