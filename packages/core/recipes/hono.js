import { readAttributionCookie, writeAttributionCookie } from "@offshoot/core";

const site = { program: "acme-friends", domain: "acme.example" };

/** Use it before the pages: `app.use(keepTouch)`. */
export async function keepTouch(c, next) {
  await next();
  const record = readAttributionCookie(c.req.header("cookie") ?? "", site);
  const isPage = c.req.header("accept")?.includes("text/html");
  if (isPage && record?.first) c.header("set-cookie", writeAttributionCookie(record, site), { append: true });
}
