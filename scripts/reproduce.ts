import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCopy } from "./reproduce/build-copy.ts";
import { compareOutputs } from "./reproduce/hash-outputs.ts";

const startedAt = performance.now();
const folders = ["a", "another-and-longer-name-"].map((name) => mkdtempSync(join(tmpdir(), `offshoot-${name}`)));
const [folder = "", other = ""] = folders;
try {
  console.log("Building twice: in two folders, time zones, languages and years …");
  const [one, two] = await Promise.all([
    buildCopy({ folder, timeZone: "UTC", locale: "C", clockShiftDays: 0 }),
    buildCopy({ folder: other, timeZone: "Pacific/Kiritimati", locale: "tr_TR.UTF-8", clockShiftDays: 400 }),
  ]);
  const different = compareOutputs(one, two);
  for (const file of different) console.error(`✗ ${file}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const verdict = different.length === 0 ? "all with the same bytes" : `${different.length} with other bytes`;
  console.log(`${one.size} files, ${verdict} (${seconds} s).`);
  process.exitCode = one.size > 0 && different.length === 0 ? 0 : 1;
} finally {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
}
