const BRAND = "OffshootError";

/** Every code an {@link OffshootError} can carry; words for visitors are looked up by it. */
export type OffshootErrorCode =
  | "program-invalid"
  | "program-unreachable"
  | "option-invalid"
  | "backend-unreachable"
  | "backend-refused"
  | "backend-unauthorized"
  | "storage-unavailable"
  | "event-dropped"
  | "engine-unavailable";

/** What an {@link OffshootError} is made of besides its message. */
export interface OffshootErrorOptions {
  /** Where in the program document or options the fault is, as a dotted path. */
  readonly path?: string;
  /** What was thrown underneath, kept for the console. */
  readonly cause?: unknown;
}

/**
 * The one error class of the SDK. Its message says what was expected, what came and how to mend it.
 *
 * It is thrown only at set-up and only to the developer; later failures reach `referral.on("error")`.
 */
export class OffshootError extends Error {
  override readonly name = BRAND;
  /** What kind of fault this is, stable across versions. */
  readonly code: OffshootErrorCode;
  /** Where the fault is, for example `rewards.friend.percent`. */
  readonly path?: string;

  constructor(code: OffshootErrorCode, message: string, { path, cause }: OffshootErrorOptions = {}) {
    super(`[offshoot] ${path ? `${path}: ` : ""}${message}`, { cause });
    this.code = code;
    if (path !== undefined) this.path = path;
  }
}

/** Tells an {@link OffshootError} by its brand, so that two copies of the package recognise each other's errors. */
export function isOffshootError(value: unknown): value is OffshootError {
  return value instanceof Error && value.name === BRAND && "code" in value;
}
