import type { Referral } from "@offshoot/core";

/** What was known when somebody looked last. */
interface Memory {
  /** Whose rewards they are. */
  readonly code: string;
  /** Ids of rewards that were available, newest first. */
  readonly ids: readonly string[];
  /** Whether one has become available since the launcher was opened. */
  readonly isNew: boolean;
}

const MAX_IDS = 200;

// Without consent it is known for as long as the page lives.
const memories = new WeakMap<Referral, Memory>();

/** The name under which this is remembered, after consent. */
export const newsKey = ({ program }: Referral) => `_offshoot_${program.program}_news`;

const mayStore = ({ consent, isPreview }: Referral) => consent.status === "granted" && !isPreview;

function readStored(referral: Referral): Memory | null {
  try {
    const { code, ids, isNew } = JSON.parse(localStorage.getItem(newsKey(referral)) ?? "");
    return Array.isArray(ids) ? { code: String(code), ids: ids.map(String), isNew: isNew === true } : null;
  } catch {
    // Blocked, or not ours.
    return null;
  }
}

function recall(referral: Referral, code: string): Memory | null {
  const memory = (mayStore(referral) && readStored(referral)) || memories.get(referral);
  return memory?.code === code ? memory : null;
}

function keep(referral: Referral, memory: Memory): void {
  const written = JSON.stringify(memory);
  memories.set(referral, memory);
  if (!mayStore(referral)) return;
  try {
    if (localStorage.getItem(newsKey(referral)) !== written) localStorage.setItem(newsKey(referral), written);
  } catch {
    // Storage is blocked or full: memory has to do.
  }
}

/**
 * Tells whether a reward has become available since the launcher was last opened, and takes note of those that are. What was there
 * when this browser first heard of any is no news.
 */
export function noteNews(referral: Referral): boolean {
  const { advocate, summary } = referral.$state.get();
  if (!advocate) return false;
  const { code } = advocate;
  const known = recall(referral, code);
  if (!summary.value) return known?.isNew ?? false;
  const ids = summary.value.rewards.filter(({ state }) => state === "available").map(({ id }) => id);
  const isNews = known?.isNew || (known && ids.some((id) => !known.ids.includes(id)));
  // One that was used meanwhile is none any more.
  const isNew = ids.length > 0 && Boolean(isNews);
  // A summary that a former page has left may know less than was known already.
  keep(referral, { code, ids: [...new Set([...ids, ...(known?.ids ?? [])])].slice(0, MAX_IDS), isNew });
  return isNew;
}

/** Takes note that somebody has looked. */
export function markSeen(referral: Referral): void {
  const { advocate } = referral.$state.get();
  const known = advocate && recall(referral, advocate.code);
  if (known) keep(referral, { ...known, isNew: false });
}
