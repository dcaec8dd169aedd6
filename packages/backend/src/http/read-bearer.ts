import { Refusal } from "./refusal.js";

/**
 * Reads the token of an `Authorization: Bearer …` header.
 *
 * @throws Refusal when there is none.
 */
export function readBearer(request: Request): string {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (token === undefined) throw new Refusal(401, "token-missing", "expected an Authorization header: Bearer <token>.");
  return token;
}
