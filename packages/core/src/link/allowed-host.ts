/** Tells whether an address points to one of the hosts or to a subdomain of one. The host is parsed, never searched for in the text. */
export function isAllowedHost(url: string | URL, domains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { host, hostname, protocol } = new URL(url);
  const isOn = (domain: string) => host === domain || `.${hostname}`.endsWith(`.${domain}`);
  return /^https?:$/.test(protocol) && domains.some(isOn);
}
