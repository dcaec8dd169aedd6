import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createBackend, openDatabase } from "@offshoot/backend";
import { formatMail } from "./format-mail.ts";
import { openSecrets } from "./secrets.ts";
import { readShopProgram } from "./shop-program.ts";

const { OFFSHOOT_DATA: dataFolder, OFFSHOOT_ORIGIN: origin } = process.env;
if (dataFolder === undefined || origin === undefined) {
  throw new Error("The shop starts this process and sets OFFSHOOT_DATA and OFFSHOOT_ORIGIN: run main.ts.");
}

const { identity, conversions, adminToken } = openSecrets(dataFolder);
const document = readShopProgram(origin);
const folder = join(dataFolder, "backend");
mkdirSync(folder, { recursive: true });

const backend = await createBackend({
  programs: { [document.program]: { document, secrets: { identity, conversions } } },
  database: await openDatabase(folder),
  adminToken,
  prefix: "/offshoot",
  sendLink: async (mail) => console.log(formatMail(mail)),
});
const server = serve({ fetch: backend.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }: AddressInfo) => {
  process.send?.({ address: `http://127.0.0.1:${port}` });
});

let isClosing = false;
async function close(): Promise<void> {
  if (isClosing) return;
  isClosing = true;
  server.close();
  await backend.close();
  process.exit(0);
}

process.on("SIGTERM", close);
process.on("SIGINT", close);
// The shop was killed: no orphan may keep the database folder open.
process.on("disconnect", close);
