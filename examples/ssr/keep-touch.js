import { readAttributionCookie, writeAttributionCookie } from "offshoot";

/** Sets the attribution cookie once more, from the site's own server: browsers that forget those of scripts after a week keep it. */
export async function keepTouch(c, next) {
  const options = { program: "tern-friends", secure: new URL(c.req.url).protocol === "https:" };
  const record = readAttributionCookie(c.req.header("cookie") ?? "", options);
  await next();
  if (record) c.header("set-cookie", writeAttributionCookie(record, options), { append: true });
}
