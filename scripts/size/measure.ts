import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import brotliFile from "@size-limit/file";
import sizeLimit from "size-limit";
import { ROOT } from "../root.ts";
import type { Budget, Subject } from "./budgets.ts";
import { bundleEntry } from "./bundle-entry.ts";

const DIST = "packages/offshoot/dist";

/** A promise with what was measured. */
export interface Measured {
  readonly budget: Budget;
  /** KB of 1000 bytes after brotli; `null` while the thing itself is not built yet. */
  readonly sizeKb: number | null;
}

async function brotliKb(files: readonly string[]): Promise<number> {
  const [result] = (await sizeLimit([brotliFile], [...files])) as { size?: number }[];
  if (result?.size === undefined) throw new Error(`No size for ${files.join(", ")}.`);
  return result.size / 1000;
}

function readChunks(name: string): string[] {
  expectFiles([join(ROOT, DIST, "chunks.json")]);
  const list = JSON.parse(readFileSync(join(ROOT, DIST, "chunks.json"), "utf8"));
  const files: unknown = list[name];
  if (!Array.isArray(files) || files.length === 0) throw new Error(`${DIST}/chunks.json: expected files in "${name}".`);
  return files.map((file) => join(ROOT, DIST, String(file)));
}

function expectFiles(files: readonly string[]): void {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`Expected ${missing}: run the build first.`);
}

async function measureSubject(subject: Subject): Promise<number | null> {
  if ("planned" in subject) {
    const sizes = await Promise.all(globSync(join(ROOT, subject.planned)).map((file) => brotliKb([file])));
    return sizes.length > 0 ? Math.max(...sizes) : null;
  }
  if ("entry" in subject) {
    expectFiles(Object.keys(subject.entry).map((file) => join(ROOT, file)));
    return bundleEntry(subject.entry, brotliKb);
  }
  const files = readChunks(subject.chunks);
  expectFiles(files);
  return brotliKb(files);
}

/**
 * Measures one promise. A sum is each fetched file's own brotli size added up.
 *
 * @throws Error when a file that the build owes is missing.
 */
export async function measure(budget: Budget): Promise<Measured> {
  return { budget, sizeKb: await measureSubject(budget.subject) };
}
