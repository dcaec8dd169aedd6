import { splitAddress } from "../link/split-address.js";

/**
 * Puts a parameter at the end of an address's query in place of those of its name, or only takes those out. Taking out what was
 * put in gives the same address again, byte for byte.
 *
 * @param value Needs no escapes; `null` takes the parameter out.
 */
export function spliceParameter(address: string, name: string, value: string | null): string {
  const { path, query, fragment } = splitAddress(address);
  const parts = query === null ? [] : query.split("&").filter((part) => !part.startsWith(`${name}=`));
  if (value !== null) parts.push(`${name}=${value}`);
  return `${path}${parts.length > 0 ? `?${parts.join("&")}` : ""}${fragment}`;
}
