import { once } from "node:events";
import { createSeedShop } from "./server/create-seed-shop.ts";

const port = Number(process.env.PORT || 4175);
const server = (await createSeedShop()).listen(port, "localhost");
try {
  await once(server, "listening");
} catch (cause) {
  const isTaken = (cause as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : cause);
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
console.log(`Headless example ready on http://localhost:${port}`);
