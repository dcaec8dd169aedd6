/** Makes a part of a page's storage refuse, as browsers do where the visitor blocks it. */
function refuse(win, owner, name, value) {
  const get = () => {
    if (value !== undefined) return value;
    throw new win.DOMException("The operation is insecure.", "SecurityError");
  };
  Object.defineProperty(owner, name, { configurable: true, get, set() {} });
}

/** Blocks everything that a page could remember with. */
export function blockStorage(win) {
  refuse(win, win, "localStorage");
  refuse(win, win, "sessionStorage");
  refuse(win, win, "indexedDB");
  refuse(win, win.document, "cookie", "");
}

/**
 * Notes everything that scripts of a page write into its storage.
 *
 * @returns The list, which grows: `local storage _offshoot_consent`.
 */
export function watchStorage(win) {
  const writes = [];
  const { setItem } = win.Storage.prototype;
  win.Storage.prototype.setItem = function (key, value) {
    writes.push(`${this === win.localStorage ? "local" : "session"} storage ${key}`);
    return setItem.call(this, key, value);
  };
  const cookie = Object.getOwnPropertyDescriptor(win.Document.prototype, "cookie");
  Object.defineProperty(win.Document.prototype, "cookie", {
    ...cookie,
    set(text) {
      writes.push(`cookie ${text.split("=")[0]}`);
      cookie.set.call(this, text);
    },
  });
  const { open } = win.IDBFactory.prototype;
  win.IDBFactory.prototype.open = function (name, ...rest) {
    const request = open.call(this, name, ...rest);
    // A reader of a database that is not there makes none; one that is made is.
    request.addEventListener("success", () => writes.push(`database ${name}`));
    return request;
  };
  return writes;
}
