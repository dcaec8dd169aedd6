/**
 * Counts the bytes of requests that may outlive their page, in UTF-8 and until their answer has been read; an init script. The most at
 * any time stays in `sessionStorage.mostCarried`.
 */
export function countCarried(): void {
  const real = fetch.bind(window);
  let carried = 0;
  window.fetch = async (input, init) => {
    const bytes = init?.keepalive ? new TextEncoder().encode(String(init.body)).length : 0;
    carried += bytes;
    sessionStorage.mostCarried = Math.max(Number(sessionStorage.mostCarried ?? 0), carried);
    const release = () => {
      carried -= bytes;
    };
    try {
      const response = await real(input, init);
      const text = response.text.bind(response);
      return Object.assign(response, { text: () => text().finally(release) });
    } catch (cause) {
      release();
      throw cause;
    }
  };
}
