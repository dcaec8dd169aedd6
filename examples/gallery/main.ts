import { once } from "node:events";
import { createGallery } from "./server/create-gallery.ts";

const port = Number(process.env.PORT || 4176);
const server = (await createGallery()).listen(port, "localhost");
try {
  await once(server, "listening");
} catch (cause) {
  const isTaken = (cause as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=${port + 1} pnpm gallery` : cause);
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
console.log(`Gallery ready on http://localhost:${port}`);
