import { readFile, rm, writeFile } from "node:fs/promises";
import { OffshootError } from "@offshoot/core";

function isRunning(pid: number): boolean {
  // A container gives every start the same pid, so our own number in the file is left over from an earlier life.
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Keeps a second process out of a data folder: the embedded database does not, and two writers would ruin its files.
 *
 * @returns The unlock. After a crash the file stays behind and the next start takes it over.
 * @throws OffshootError `option-invalid` when the process that has the folder open is still running.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.lock`;
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const pid = Number(await readFile(file, "utf8").catch(() => ""));
    if (isRunning(pid)) {
      throw new OffshootError(
        "option-invalid",
        `expected a data folder that no other process uses, got ${folder}, open in process ${pid}. Stop that process, or remove ${file} if it is not a backend; several processes need a postgres:// address.`,
        { path: "database" },
      );
    }
    await rm(file, { force: true });
  }
}
