/**
 * Notes every request that scripts of a page make, and lets the backend of this page answer those that are for it.
 *
 * @returns The list, which grows: `POST /offshoot-conformance/events`.
 */
export function watchRequests(win, backend) {
  const requests = [];
  const note = (method, url) => requests.push(`${method} ${url.pathname}`);
  const { fetch } = win;
  win.fetch = (input, init = {}) => {
    const url = new URL(input?.url ?? input, win.location.href);
    const method = init.method ?? "GET";
    note(method, url);
    return backend.intercept(win, { method, url, body: init.body }) ?? fetch.call(win, input, init);
  };
  const { sendBeacon } = win.navigator;
  win.navigator.sendBeacon = (address, body) => {
    note("BEACON", new URL(address, win.location.href));
    return sendBeacon.call(win.navigator, address, body);
  };
  const { open } = win.XMLHttpRequest.prototype;
  win.XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    note(method, new URL(address, win.location.href));
    return open.call(this, method, address, ...rest);
  };
  return requests;
}
