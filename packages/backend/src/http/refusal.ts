/** Why a request is refused, as the caller reads it. Anything else that is thrown is our fault and answered without detail. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** HTTP status. */
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429;
  /** What kind of fault this is, stable across versions. */
  readonly code: string;
  /** Seconds to wait before the next try. */
  readonly afterSeconds: number | undefined;

  /** @param message What was expected and what came. */
  constructor(status: Refusal["status"], code: string, message: string, afterSeconds?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.afterSeconds = afterSeconds;
  }
}
