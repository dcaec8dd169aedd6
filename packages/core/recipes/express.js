import { readAttributionCookie, writeAttributionCookie } from "@offshoot/core";

const site = { program: "acme-friends", domain: "acme.example" };

/** Use it before the pages: `app.use(keepTouch)`. */
export function keepTouch(request, response, next) {
  const record = readAttributionCookie(request.headers.cookie ?? "", site);
  const isPage = request.headers.accept?.includes("text/html");
  if (isPage && record?.first) response.append("set-cookie", writeAttributionCookie(record, site));
  next();
}
