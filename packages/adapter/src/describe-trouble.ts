import { type DropReason, OffshootError } from "@offshoot/core";

/** What the host is told about, in words that are fetched when there is something to tell. */
export type Trouble =
  /** The browser keeps nothing. */
  | { readonly code: "storage-unavailable"; readonly cause: unknown }
  /** Events will never be delivered, and the host does not listen for that by itself. */
  | { readonly code: "event-dropped"; readonly reason: DropReason; readonly count: number }
  /** There was no whole answer; or the format, or the token, failed. */
  | { readonly code: "backend-unreachable"; readonly url: string; readonly cause: unknown }
  /** There was an answer, and it was not a yes. */
  | { readonly code: "backend-refused"; readonly url: string; readonly status: number };

/** Puts trouble into words: what happened, and what becomes of the events. */
export function describeTrouble(trouble: Trouble): OffshootError {
  const { code } = trouble;
  switch (code) {
    case "storage-unavailable":
      return new OffshootError(code, "IndexedDB is blocked: events end with this page.", { cause: trouble.cause });
    case "event-dropped":
      return new OffshootError(code, `${trouble.count} dropped: ${trouble.reason}.`);
    case "backend-unreachable": {
      const { url, cause } = trouble;
      return new OffshootError(code, `POST ${url} got no answer: ${cause}. The events wait.`, { cause });
    }
    default: {
      const { url, status } = trouble;
      const isForbidden = status === 401 || status === 403;
      const mend = isForbidden ? " See that the token or the key is right." : "";
      return new OffshootError(
        isForbidden ? "backend-unauthorized" : code,
        `POST ${url} answered ${status}. The events wait.${mend}`,
      );
    }
  }
}
