import type { GuestMail } from "@offshoot/backend";

/** Writes down the mail that a shop would send; a mailer goes in its place. */
export function formatMail({ email, link, proofLink }: GuestMail): string {
  return [
    `Mail to ${email}`,
    `  Your link, to share with friends: ${link}`,
    `  What has come of it, for you alone: ${proofLink}`,
  ].join("\n");
}
