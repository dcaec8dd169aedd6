import { OffshootError } from "@offshoot/core";

/** What stands for each placeholder; one without a value may not be used. `endpoint` goes in as it is, the others encoded. */
export type AddressParts = Readonly<Record<string, string | undefined>>;

/** What an address takes for nothing or for a step up, however it is encoded: https://url.spec.whatwg.org/#double-dot-path-segment */
const UNSPEAKABLE = /^\.{0,2}$/;

/** Says why nothing can be put in for a placeholder. */
function explain(name: string, parts: AddressParts): string {
  if (!Object.hasOwn(parts, name)) {
    const known = Object.keys(parts).map((one) => `{${one}}`);
    return `expected ${known.join(", ")}, got {${name}}. Take it out.`;
  }
  const value = parts[name];
  return value === undefined
    ? `expected a value for {${name}}, got none. Give the option "${name}", or take it out.`
    : `expected a value for {${name}} that an address can hold, got "${value}".`;
}

/**
 * Fills an address template in.
 *
 * @param path Where the template stands among the options, for messages.
 * @param parts Its `endpoint` is also what a relative address is resolved against.
 * @throws OffshootError `option-invalid` for a placeholder that nothing stands for, and for what is no http or https address then.
 */
export function fillAddress(path: string, template: string, parts: AddressParts): string {
  const filled = template.replace(/\{(.*?)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (value === undefined || UNSPEAKABLE.test(value)) {
      throw new OffshootError("option-invalid", explain(name, parts), { path });
    }
    return name === "endpoint" ? value : encodeURIComponent(value);
  });
  // On a server the endpoint may have no origin to be resolved against.
  const base = [`${parts.endpoint}/`, undefined].find((one) => URL.canParse(filled, one));
  const address = URL.canParse(filled, base) ? new URL(filled, base) : undefined;
  if (address && /^https?:$/.test(address.protocol)) return address.href;
  const mend = "Begin it with https://, with / for the root of the endpoint's site, or with {endpoint}.";
  throw new OffshootError("option-invalid", `expected an http or https address, got "${template}". ${mend}`, { path });
}
