import { afterAll, beforeAll } from "vitest";
import { type Database, openDatabase } from "../src/index.js";
import { type Acme, openAcme } from "./acme.js";

/** Opening an embedded database is slow on a busy machine. */
const OPEN_TIMEOUT_MS = 240_000;

/** Keeps one backend with a database in memory for the tests of a block. */
export function useAcme(): { readonly acme: Acme; readonly database: Database } {
  const parts = {} as { acme: Acme; database: Database };
  beforeAll(async () => {
    parts.database = await openDatabase("memory://");
    parts.acme = openAcme(parts.database);
  }, OPEN_TIMEOUT_MS);
  afterAll(() => parts.acme.backend.close());
  return parts;
}
