import { createHmac, timingSafeEqual } from "node:crypto";

const sign = (text: string, secret: string) => createHmac("sha256", secret).update(text).digest("base64url");

/** How long a sign-in lasts, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** Writes who is signed in as `id.expires.signature`, which only the shop's secret can make. */
export function writeSession(id: string, secret: string, now = Date.now()): string {
  const expires = Math.floor(now / 1_000) + SESSION_SECONDS;
  const text = `${Buffer.from(id).toString("base64url")}.${expires}`;
  return `${text}.${sign(text, secret)}`;
}

/** Reads who is signed in; `null` when the cookie was not made by this shop or is too old. */
export function readSession(cookie: string | undefined, secret: string, now = Date.now()): string | null {
  const [, text = "", id = "", expires = "", signature = ""] =
    /^(([\w-]+)\.(\d{1,12}))\.([\w-]{43})$/.exec(cookie ?? "") ?? [];
  if (text === "") return null;
  const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(text, secret)));
  return isOurs && Number(expires) * 1_000 > now ? Buffer.from(id, "base64url").toString() : null;
}
