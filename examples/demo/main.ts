import { listen } from "./listen.ts";
import { openSecrets } from "./secrets.ts";
import { readSettings } from "./settings.ts";
import { createShop } from "./shop/create-shop.ts";
import { deliverOrderReports } from "./shop/deliver-order-reports.ts";
import { openShopDatabase } from "./shop/shop-database.ts";
import { readShopProgram } from "./shop-program.ts";
import { superviseBackend } from "./supervise-backend.ts";

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const { origin, port, dataFolder, settleMs } = settings;
  const secrets = openSecrets(dataFolder);
  const backend = superviseBackend(settings);
  const database = openShopDatabase(dataFolder);
  const reports = deliverOrderReports({ database, backend, secret: secrets.conversions });
  const shop = createShop({ program: readShopProgram(origin), origin, secrets, database, backend, reports, settleMs });

  const stopListening = await listen(shop, port);
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    stopListening();
    reports.close();
    await backend.close();
    database.close();
    process.exit(process.exitCode ?? 0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);

  try {
    await backend.start();
    const response = await fetch(`${origin}/offshoot/health`);
    if (!response.ok) throw new Error(`GET ${origin}/offshoot/health: expected 200, got ${response.status}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return end();
  }
  reports.wake();

  console.log(`Shop         ${origin}/`);
  console.log(`Your link    ${origin}/account`);
  console.log(`Live events  ${origin}/events`);
  console.log(`Offshoot demo ready on ${origin}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
