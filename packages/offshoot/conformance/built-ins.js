const OWNERS = ["history", "location", "navigator", "console", "Math", "JSON", "Reflect"];

function note(found, path, owner) {
  for (const key of Reflect.ownKeys(owner)) {
    const part = Reflect.getOwnPropertyDescriptor(owner, key);
    const value = part?.get ?? part?.value;
    // Some engines make the values of a few constants anew each time.
    if (typeof value === "function") found[`${path}.${String(key)}`] = value;
    if (part?.set) found[`${path}.${String(key)}=`] = part.set;
  }
}

/**
 * Notes every function of every class that a page is born with, and every handler on window, document, html and body.
 *
 * @returns {Record<string, unknown>} By path, such as `History.prototype.pushState`.
 */
export function builtInsOf(win) {
  const found = Object.create(null);
  for (const name of Object.getOwnPropertyNames(win)) {
    const { value } = Reflect.getOwnPropertyDescriptor(win, name);
    if (typeof value !== "function" || !/^[A-Z]/.test(name) || name.startsWith("webkit")) continue;
    note(found, name, value);
    if (value.prototype) note(found, `${name}.prototype`, value.prototype);
  }
  for (const owner of OWNERS) note(found, owner, win[owner]);
  const { document: doc } = win;
  const hosts = { window: win, document: doc, html: doc.documentElement, body: doc.body };
  for (const [name, host] of Object.entries(hosts))
    for (const key in host) if (key.startsWith("on")) found[`${name}.${key}`] = host[key];
  return found;
}

/** Names what is another value now; globals that are new are not among it. */
export function differences(before, now) {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].filter((key) => !Object.is(before[key], now[key]));
}
