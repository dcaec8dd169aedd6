import { fileURLToPath } from "node:url";

/** Folder of the committed migrations. This file stays one level below the package, so that the path holds in `src` and in `dist`. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL("../migrations", import.meta.url));
