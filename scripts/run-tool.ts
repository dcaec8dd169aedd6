import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { ROOT } from "./root.ts";

/**
 * Runs a tool of this repository, or a TypeScript file by its path, on the Node that is running now, with its output live.
 *
 * @returns Its exit code.
 */
export function runTool(tool: string, ...rest: string[]): Promise<number> {
  const bin = join(ROOT, "node_modules/.bin");
  const path = [dirname(process.execPath), bin, process.env.PATH ?? ""].join(delimiter);
  const [command, args] = tool.endsWith(".ts") ? [process.execPath, [tool, ...rest]] : [join(bin, tool), rest];
  const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, PATH: path } });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
