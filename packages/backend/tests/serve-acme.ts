import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createBackend, openDatabase } from "../src/index.js";
import { ADMIN_TOKEN, document, secrets } from "./acme.js";

const backend = createBackend({
  programs: { "acme-friends": { document, secrets } },
  database: await openDatabase(process.argv[2] as string),
  adminToken: ADMIN_TOKEN,
});
serve({ fetch: backend.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }: AddressInfo) => {
  process.send?.({ address: `http://127.0.0.1:${port}` });
});
