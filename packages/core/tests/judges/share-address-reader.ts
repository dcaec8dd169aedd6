import { parse } from "node:querystring";

/** What an address says, as its target would read it. */
export interface ReadAddress {
  /** Everything before the parameters. */
  readonly target: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads percent escapes byte by byte, and nothing else: a `+` is a plus. */
function decodeBytes(text: string): string {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const written = /^%([0-9A-Fa-f]{2})/.exec(text.slice(index, index + 3));
    if (written) index += 2;
    const byte = written ? Number.parseInt(written[1] ?? "", 16) : text.charCodeAt(index);
    if (byte > 255 || (!written && byte > 126)) throw new Error(`Not ASCII: ${text[index]}`);
    bytes.push(byte);
  }
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

/** What RFC 6068 allows in a `mailto` address without an escape. */
const MAILTO =
  /^mailto:(\?([\w.~!$'()*+,;:@/?-]|%[0-9A-F]{2})+=([\w.~!$'()*+,;:@/?-]|%[0-9A-F]{2})*(&([\w.~!$'()*+,;:@/?-]|%[0-9A-F]{2})+=([\w.~!$'()*+,;:@/?-]|%[0-9A-F]{2})*)*)?$/;

/**
 * Reads a `mailto` address by the grammar of RFC 6068, without a URL parser.
 *
 * @throws Error for what the grammar does not allow, and for a line that does not end in CRLF.
 */
function readMailto(address: string): ReadAddress {
  if (!MAILTO.test(address)) throw new Error(`No mailto address: ${address}`);
  const fields: Record<string, string> = {};
  for (const field of address.slice(address.indexOf("?") + 1).split("&")) {
    const [name = "", value = ""] = field.split("=");
    fields[decodeBytes(name).toLowerCase()] = decodeBytes(value);
  }
  if (/[^\r]\n|\r(?!\n)/.test(fields.body ?? "")) throw new Error("A line of the body does not end in CRLF.");
  return { target: "mailto:", fields };
}

/** Reads an `sms` address (RFC 5724, with the `&` before `body` that iOS wants). */
function readSms(address: string): ReadAddress {
  const [, body = ""] = /^sms:\?&body=([^&]*)$/.exec(address) ?? [];
  return { target: "sms:", fields: { body: decodeBytes(body) } };
}

/** Reads the address of a web page as servers do: `+` is a space, as in a form. */
function readPage(address: string): ReadAddress {
  const at = address.indexOf("?");
  if (/#/.test(address) || /[^\x21-\x7e]/.test(address)) throw new Error(`Not encoded: ${address}`);
  const fields = parse(address.slice(at + 1));
  const twice = Object.entries(fields).find(([, value]) => typeof value !== "string");
  if (twice) throw new Error(`${twice[0]} stands twice.`);
  return { target: address.slice(0, at), fields: fields as Record<string, string> };
}

/** Reads an address without anything of ours, nor the browser's URL parser. */
export function readShareAddress(address: string): ReadAddress {
  if (address.startsWith("mailto:")) return readMailto(address);
  return address.startsWith("sms:") ? readSms(address) : readPage(address);
}
