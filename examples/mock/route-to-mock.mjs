/**
 * Answers what a page asks of its backend by a mock, whatever server the page came from.
 *
 * @param {import("@playwright/test").Page} page
 * @param {{ fetch(request: Request): Promise<Response> }} mock
 * @param {string} path Where the program's `backend.endpoint` points to. @default "/offshoot"
 */
export function routeToMock(page, mock, path = "/offshoot") {
  return page.route(
    ({ pathname }) => pathname.startsWith(`${path}/`),
    async (route) => {
      const request = route.request();
      const body = request.postDataBuffer();
      const init = { method: request.method(), headers: request.headers(), ...(body && { body }) };
      const answer = await mock.fetch(new Request(request.url(), init)).catch(() => null);
      if (!answer) return route.abort();
      await route.fulfill({ status: answer.status, contentType: "application/json", body: await answer.text() });
    },
  );
}
