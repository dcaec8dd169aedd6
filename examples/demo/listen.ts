import { once } from "node:events";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";

/** Something that answers requests. */
export interface Handler {
  fetch(request: Request): Response | Promise<Response>;
}

// "localhost" is one or the other, as the machine likes; the kill switch of the live page is for this machine alone.
const LOOPBACKS = ["127.0.0.1", "::1"] as const;

/**
 * Serves on the machine's own addresses.
 *
 * @returns A function that stops serving.
 * @throws Error with a sentence for the newcomer when the port is taken.
 */
export async function listen({ fetch }: Handler, port: number): Promise<() => void> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  for (const host of LOOPBACKS) {
    const server = createAdaptorServer({ fetch }) as Server;
    try {
      await once(server.listen(port, host), "listening");
      servers.push(server);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      const hasNoSuchAddress = code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";
      if (hasNoSuchAddress && host === "::1") continue;
      close();
      if (code === "EADDRINUSE") {
        throw new Error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`);
      }
      throw cause;
    }
  }
  return close;
}
