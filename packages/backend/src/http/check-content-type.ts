import { Refusal } from "./refusal.js";

/**
 * Checks in which form a request's body comes.
 *
 * @throws Refusal when it is none of the given content types.
 */
export function checkContentType(request: Request, types: readonly string[]): void {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (types.includes(type.trim().toLowerCase())) return;
  throw new Refusal(415, "content-type-unsupported", `expected the content type ${types.join(" or ")}.`);
}
