import { OffshootError, type ProgramDocument } from "@offshoot/core";
import type { Database } from "./database/database.js";
import type { SendLink } from "./guests/create-mailer.js";

const ADMIN_TOKEN_LENGTH = 16;

/** A program with what only the server knows. */
export interface ProgramOptions {
  /** The same document that the page has, or what `JSON.parse` made of it. */
  readonly document: ProgramDocument;
  readonly secrets: {
    /** Signs identity tokens; at least 32 bytes. */
    readonly identity: string;
    /** Signs conversion reports; `whsec_` and at least 24 bytes in base64. */
    readonly conversions: string;
  };
}

/** What a backend is made of. */
export interface BackendOptions {
  /** By the key that each document has as its `program`. */
  readonly programs: Readonly<Record<string, ProgramOptions>>;
  /** From `openDatabase`; `close()` closes it. */
  readonly database: Database;
  /** Opens the administrator's addresses; at least 16 characters. */
  readonly adminToken: string;
  /** Path under which the backend is mounted, for example `/offshoot`. @default "" */
  readonly prefix?: string;
  /**
   * Mails a link to somebody who joins without an account, with the site's own mailer. Tell both links apart: `link` is for friends,
   * `proofLink` for the reader alone. What it rejects with goes to `onError`, and the mail is not tried again.
   *
   * @default nobody can join without an account: `POST /advocates` answers 404
   */
  readonly sendLink?: SendLink;
  /**
   * Names who sends a request, such as `(request) => request.headers.get("x-real-ip") ?? ""` behind a proxy that sets this header itself.
   * One client may join ten times an hour.
   *
   * @default nobody tells clients apart: all of them together may join a hundred times an hour
   */
  readonly clientOf?: (request: Request) => string;
  /** Epoch milliseconds. @default Date.now */
  readonly now?: () => number;
  /** Is told about faults of our own that were answered with 500, and about bad parts of a program document. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/** {@link BackendOptions} with every default filled in. */
export type ResolvedBackendOptions = Required<Omit<BackendOptions, "sendLink" | "clientOf">> &
  Pick<BackendOptions, "sendLink" | "clientOf">;

/**
 * Fills the defaults in.
 *
 * @throws OffshootError `option-invalid` when the admin token is short or the prefix is no path.
 */
export function resolveOptions(options: BackendOptions): ResolvedBackendOptions {
  const { adminToken, prefix = "" } = options;
  if (adminToken.length < ADMIN_TOKEN_LENGTH) {
    const expected = `expected at least ${ADMIN_TOKEN_LENGTH} characters, got ${adminToken.length}. Make one with: openssl rand -hex 24`;
    throw new OffshootError("option-invalid", expected, { path: "adminToken" });
  }
  if (!/^(\/[\w.-]+)*$/.test(prefix)) {
    const expected = `expected a path such as "/offshoot" without a slash at its end, got "${prefix}".`;
    throw new OffshootError("option-invalid", expected, { path: "prefix" });
  }
  return { now: Date.now, onError: (error) => console.error(error), ...options, prefix };
}
