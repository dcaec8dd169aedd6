import type { GuestRef, Invitation, Summary } from "@offshoot/core";

/** How one question is put to a backend of your own. */
export interface Question<T> {
  /**
   * Address template: absolute, from the root of the endpoint's site on (`/people/{id}`) or from the endpoint on (`people/{id}`).
   * `{endpoint}`, `{program}`, `{code}` of an invitation or a summary and, for a summary, `{id}` are filled in, all but the endpoint encoded.
   */
  readonly url?: string;
  /** Makes the answer out of the backend's JSON; what it throws counts as an answer that makes no sense. @default as it came */
  readonly read?: (json: unknown) => T;
}

/** What a backend can be asked. Without an entry, a backend that does not speak the offshoot format is not asked. */
export interface Questions {
  /** What an advocate has. @default `{endpoint}/summary` with the offshoot format */
  readonly summary?: Question<Summary>;
  /** Who stands behind a code. @default `{endpoint}/invitations/{code}?program={program}` with the offshoot format */
  readonly invitation?: Question<Invitation | null>;
  /**
   * Makes a visitor an advocate and mails them their link: `POST` with `{ program, email, key, locale }`, answered with `{ id, code }`. The
   * same `key` is the same wish, however often it comes.
   *
   * @default not offered; `{}` is `{endpoint}/advocates` with the offshoot format
   */
  readonly join?: Question<GuestRef>;
  /**
   * Takes what came with that mail, or the token of an account that takes over: `POST` with `{ program, key, proof }`, answered with
   * `{ id, code }`.
   *
   * @default `{endpoint}/advocates/proof` with the offshoot format where `join` is offered
   */
  readonly proof?: Question<GuestRef>;
}
