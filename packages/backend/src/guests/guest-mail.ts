/** What the site's own mailer sends to somebody who asked for a link; the backend itself mails nobody. */
export interface GuestMail {
  /** As it was typed; the backend has not kept it. */
  readonly email: string;
  /** The link to share: the one that was just made, or the owner's own where the address is known. */
  readonly link: string;
  readonly code: string;
  /** Key of the program. */
  readonly program: string;
  /** BCP 47 tag of the page on which they asked. */
  readonly locale: string;
  /** Proves once, within seven days, that the address is theirs. */
  readonly token: string;
  /** A page of the site that takes the token, to see what came of the link; for the reader alone, never to be shared. */
  readonly proofLink: string;
}
