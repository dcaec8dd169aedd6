import type { GuestMail } from "./guest-mail.js";

/** Sends a mail; what it rejects with is reported, and the mail is not tried again. */
export type SendLink = (mail: GuestMail) => Promise<void>;

/** Hands mails to the site without keeping anybody waiting. */
export interface Mailer {
  send(mail: GuestMail): void;
  /** Resolves when every mail is on its way or has failed. */
  settle(): Promise<void>;
}

/** Makes what hands mails over. An answer never waits for it: how long a mail takes would tell whose address it goes to. */
export function createMailer(sendLink: SendLink, onError: (error: unknown) => void): Mailer {
  const sending = new Set<Promise<void>>();
  return {
    send(mail) {
      const sent = Promise.resolve()
        .then(() => sendLink(mail))
        .catch(onError)
        .finally(() => sending.delete(sent));
      sending.add(sent);
    },
    async settle() {
      await Promise.all(sending);
    },
  };
}
