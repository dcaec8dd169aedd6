import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";

/** Copies what git knows of, as it is now, and what it would add; nothing that is installed or built. */
export function copySources(folder: string): void {
  const options = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const files = `${execFileSync("git", options, { cwd: ROOT, maxBuffer: 64e6 })}`.split("\0").filter(Boolean);
  for (const file of files.filter((path) => existsSync(join(ROOT, path)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
}
