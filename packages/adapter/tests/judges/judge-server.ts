import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

/** One request as it arrived. */
export interface JudgedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  // biome-ignore lint/suspicious/noExplicitAny: whatever the library sends is looked at by the test.
  readonly body: any;
}

/** A server on this machine that answers as a product does and writes down what it is sent. */
export interface JudgeServer {
  readonly origin: string;
  readonly requests: JudgedRequest[];
  close(): void;
}

/** Starts a server that gives every request the same answer, with status 200. */
export async function startJudgeServer(answer: string): Promise<JudgeServer> {
  const requests: JudgedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const bytes = Buffer.concat(chunks);
    const text = (headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
    requests.push({ method, path: url, headers, body: JSON.parse(text) });
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Lets a library send to a server of its own and returns the first request that comes of it. */
export async function requestOf(
  send: (origin: string) => unknown,
  answer: string,
): Promise<JudgedRequest & { readonly origin: string }> {
  const server = await startJudgeServer(answer);
  try {
    await send(server.origin);
    const [request] = server.requests;
    if (!request) throw new Error("The library sent nothing.");
    return { ...request, origin: server.origin };
  } finally {
    server.close();
  }
}
