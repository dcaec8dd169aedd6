import { readAttributionCookie, writeAttributionCookie } from "@offshoot/core";

const site = { program: "acme-friends", domain: "acme.example" };

/** In `proxy.js`: `export const proxy = (request) => keepTouch(request, NextResponse.next());` */
export function keepTouch(request, response) {
  const record = readAttributionCookie(request.headers.get("cookie") ?? "", site);
  const isPage = request.headers.get("accept")?.includes("text/html");
  if (isPage && record?.first) response.headers.append("set-cookie", writeAttributionCookie(record, site));
  return response;
}
