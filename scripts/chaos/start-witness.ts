import { listen, readJson } from "./listen.ts";
import type { Told } from "./told.ts";

/** Hears what the pages say. Its port is not the site's: what a page tells takes no connection away from what it sends. */
export interface Witness {
  readonly address: string;
  /** Adds a listener and returns the end of it. */
  onTold(listener: (told: Told) => void): () => void;
  close(): Promise<void>;
}

/** Starts a witness. A receipt counts as given once the witness has heard of it, and not before. */
export async function startWitness(): Promise<Witness> {
  const listeners = new Set<(told: Told) => void>();
  const { port, close } = await listen((request, response) => {
    readJson(request).then(
      (told) => {
        for (const listener of listeners) listener(told as Told);
        response.writeHead(200, { "access-control-allow-origin": "*" }).end();
      },
      () => response.destroy(),
    );
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    onTold(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close,
  };
}
