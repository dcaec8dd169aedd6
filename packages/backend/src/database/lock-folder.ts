import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { OffshootError } from "@offshoot/core";

/** A container gives every start the same pid; the time of the start tells this life of the process from an earlier one. */
const ownName = () => `${process.pid} ${performance.timeOrigin}`;

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Let go of since we looked: the next try may have it.
    return "";
  }
}

/**
 * Keeps a second user out of a data folder: the embedded database does not, and two writers would ruin its files.
 *
 * @returns The unlock. After a crash the file stays behind and the next start takes it over.
 * @throws OffshootError `option-invalid` when this process has the folder open already, or another one has that is still running.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.lock`;
  // Without a pause, so that two calls of one process cannot both find the same file left behind.
  for (;;) {
    try {
      writeFileSync(file, ownName(), { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder === ownName()) {
      throw new OffshootError(
        "option-invalid",
        `expected a data folder that is not open, got ${folder}, which this process has open already. Open it once and share the database, or close it first.`,
        { path: "database" },
      );
    }
    const pid = Number(holder.split(" ")[0]);
    if (isRunning(pid)) {
      throw new OffshootError(
        "option-invalid",
        `expected a data folder that no other process uses, got ${folder}, open in process ${pid}. Stop that process, or remove ${file} if it is not a backend; several processes need a postgres:// address.`,
        { path: "database" },
      );
    }
    rmSync(file, { force: true });
  }
}
