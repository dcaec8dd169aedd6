import { readAttributionCookie, readLink } from "offshoot";
import { findAdvocate, findCustomer } from "./customers";
import { program } from "./program";
import type { Visit } from "./visit";

/** Reads from a request who is there and who invited them: by the cookie that counts, else by the link just opened. */
export async function readVisit(request: Request): Promise<Visit> {
  const cookie = request.headers.get("cookie") ?? "";
  const [, id = ""] = /(?:^|; )customer=([\w-]+)/.exec(cookie) ?? [];
  const kept = readAttributionCookie(cookie, { program: program.program })?.first;
  const code = (kept ?? readLink(request.url, { param: "ref" }))?.code;
  const customer = findCustomer(id);
  const advocate = code ? await findAdvocate(code) : null;
  const isFriend = advocate !== null && advocate.id !== customer?.id;
  return {
    path: new URL(request.url).pathname,
    customer,
    invitation: isFriend ? { name: advocate.name, percent: program.rewards.friend.percent } : null,
  };
}
