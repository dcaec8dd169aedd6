/**
 * Sends one command of the WebDriver protocol and returns its value.
 *
 * @throws Error with the driver's own words when the command fails.
 * @see https://www.w3.org/TR/webdriver2/#endpoints
 */
export async function sendCommand(method: "GET" | "POST" | "DELETE", url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${url}: ${error}: ${message}`);
}

/** Waits until a driver that was just started accepts sessions. */
export async function whenReady(origin: string, patienceMs = 15_000): Promise<void> {
  const endsAt = Date.now() + patienceMs;
  for (;;) {
    const isReady = await sendCommand("GET", `${origin}/status`).then(
      (value) => (value as { ready: boolean }).ready,
      () => false,
    );
    if (isReady) return;
    if (Date.now() > endsAt) throw new Error(`GET ${origin}/status: not ready within ${patienceMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
