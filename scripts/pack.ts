import { relative, resolve } from "node:path";
import { packPackages } from "./publish/pack-packages.ts";
import { ROOT } from "./root.ts";

const folder = resolve(process.argv[2] ?? `${ROOT}/.data/packages`);
for (const [name, path] of Object.entries(await packPackages(folder)))
  console.log(`${name}  ${relative(process.cwd(), path)}`);
