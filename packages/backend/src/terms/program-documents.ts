import { createHash } from "node:crypto";
import type { ProgramDocument } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { documents } from "../database/schema.js";

/** Names a document by what it says. */
export function digestOf(document: ProgramDocument): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("base64url");
}

/** Keeps a document for the orders that come under it. */
export async function keepDocument(tx: Sql, program: string, digest: string, body: ProgramDocument): Promise<void> {
  await tx.insert(documents).values({ program, digest, body }).onConflictDoNothing();
}

/** Finds a document that was kept. */
export async function findDocument(tx: Sql, program: string, digest: string): Promise<ProgramDocument | undefined> {
  const [row] = await tx
    .select({ body: documents.body })
    .from(documents)
    .where(and(eq(documents.program, program), eq(documents.digest, digest)));
  return row?.body;
}
