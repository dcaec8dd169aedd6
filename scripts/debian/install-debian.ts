import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether this machine lets us install Debian's packages: it has apt-get and we are root. */
export function canInstallDebian(): boolean {
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

/** Installs Debian packages and says so; tells whether they are there now. */
export function installDebian(...packages: string[]): boolean {
  if (!canInstallDebian()) return false;
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...rest: string[]) => spawnSync("apt-get", rest, { env, encoding: "utf8" });
  apt("update");
  const { status, stderr } = apt("install", "--yes", "--no-install-recommends", ...packages);
  if (status !== 0) console.log(`apt-get could not install them: ${stderr.trim()}`);
  return status === 0;
}
