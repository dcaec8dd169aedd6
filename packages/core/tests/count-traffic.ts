/** Everything that a page has read, written or sent since it began, in order; filled by `countTraffic`. */
declare global {
  interface Window {
    traffic: string[];
  }
}

/**
 * Notes every cookie, storage, database and request of a page in `window.traffic`. It is sent to the page as text, so it stands
 * on its own, and it runs before any other script.
 */
function watchPage(): void {
  window.traffic = [];
  const watch = (owner: object, ...names: string[]) => {
    for (const name of names) {
      const property = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      for (const kind of ["get", "set", "value"] as const) {
        const original = property[kind];
        if (typeof original !== "function") continue;
        property[kind] = function (this: unknown, ...rest: unknown[]) {
          const when = (document as { prerendering?: boolean }).prerendering ? ", while prerendering" : "";
          window.traffic.push(`${kind === "value" ? "call" : kind} ${name} ${rest[0] ?? ""}${when}`);
          return original.apply(this, rest);
        };
      }
      Object.defineProperty(owner, name, property);
    }
  };
  // To reach for a storage is what costs; a page of megabytes takes 100 ms for it.
  watch(window, "localStorage", "sessionStorage", "fetch");
  watch(Document.prototype, "cookie");
  watch(Storage.prototype, "getItem", "setItem", "removeItem", "clear", "key");
  watch(IDBFactory.prototype, "open", "deleteDatabase", "databases");
  watch(XMLHttpRequest.prototype, "send");
  watch(Navigator.prototype, "sendBeacon");
  watch(HTMLImageElement.prototype, "src");
  watch(WebSocket.prototype, "send");
}

/** Gives the script that counts, as markup. */
export const countTraffic = () => `<script>(${watchPage})()</script>`;
