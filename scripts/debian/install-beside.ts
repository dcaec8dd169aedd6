import { spawn } from "node:child_process";
import { once } from "node:events";
import { canInstallDebian } from "./install-debian.ts";

/** Another installation that is under way is waited for; what a crash would cost a test machine is not worth a sync for every file. */
const OPTIONS = ["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Options::=--force-unsafe-io"];

async function apt(...rest: string[]): Promise<number> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const child = spawn("apt-get", [...OPTIONS, ...rest], { env, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

/** Installs Debian packages while the caller does something else; tells whether they are there then. */
export async function installBeside(...packages: readonly string[]): Promise<boolean> {
  if (packages.length === 0) return true;
  if (!canInstallDebian()) return false;
  console.log(`Installing ${packages.join(", ")} with apt-get, beside everything else …`);
  await apt("update");
  return (await apt("install", "--yes", "--no-install-recommends", ...packages)) === 0;
}
