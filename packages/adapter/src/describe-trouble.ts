import { type DropReason, OffshootError } from "@offshoot/core";

/** What the host is told about, in words that are fetched when there is something to tell. */
export interface Trouble {
  /** Why events will never be delivered, and how many; where the host does not listen for that by itself. */
  readonly reason?: DropReason;
  readonly count?: number;
  /** Where a request went that got no answer, or not a yes. Without it, the browser keeps nothing. */
  readonly url?: string;
  /** What the answer said; absent where there was none, or the format or the token failed. */
  readonly status?: number | undefined;
  /** What was thrown. */
  readonly cause?: unknown;
}

/** Puts trouble into words: what happened, and what becomes of the events. */
export function describeTrouble({ reason, count, url, status, cause }: Trouble): OffshootError {
  if (reason) return new OffshootError("event-dropped", `${count} dropped: ${reason}.`);
  if (!url) {
    return new OffshootError("storage-unavailable", "IndexedDB is blocked: events end with this page.", { cause });
  }
  if (!status) {
    return new OffshootError("backend-unreachable", `POST ${url} got no answer: ${cause}. The events wait.`, { cause });
  }
  const isForbidden = status === 401 || status === 403;
  const mend = isForbidden ? " See that the token or the key is right." : "";
  return new OffshootError(
    isForbidden ? "backend-unauthorized" : "backend-refused",
    `POST ${url} answered ${status}. The events wait.${mend}`,
  );
}

/** Hears of trouble, on the host's side. */
type Listener = (error: OffshootError) => void;

/** Tells the host, or whoever looks at the console where the host does not listen. */
export function tellHost(error: OffshootError, onError: Listener = ({ message }) => console.warn(message)): void {
  onError(error);
}

/** Puts trouble into words and tells the host. */
export function tellTrouble(trouble: Trouble, onError: Listener | undefined): void {
  tellHost(describeTrouble(trouble), onError);
}
