import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examplesFolder } from "./examples-folder.ts";
import { installExamples } from "./install-examples.ts";
import type { ExampleManifest } from "./rewrite-manifest.ts";
import { runToEnd } from "./run-command.ts";
import { type ServedExample, serveExample } from "./serve-example.ts";

/** An example outside the repository, installed from packed tarballs and built. */
export interface PreparedExample extends ServedExample {
  /** Where it stands. */
  readonly folder: string;
  /** Serves it once more by another of its scripts, for example `dev`; `close` of all ends that too. */
  serve(script: string): Promise<ServedExample>;
}

/** Examples by name. */
export interface PreparedExamples<Name extends string> {
  readonly examples: Readonly<Record<Name, PreparedExample>>;
  /** Ends every server. */
  close(): Promise<void>;
}

/**
 * Takes examples as a stranger would: copied out of the repository, installed from the tarballs that would be published,
 * built by their own `build` script and served by their own `start` or `preview`, on loopback.
 *
 * @param names Folders in `examples/`.
 * @throws Error with what the package manager, the build or the server said.
 *
 * @example
 * const { examples, close } = await prepareExamples(["react"]);
 * await page.goto(examples.react.origin);
 */
export async function prepareExamples<const Name extends string>(
  names: readonly Name[],
): Promise<PreparedExamples<Name>> {
  const root = examplesFolder();
  await installExamples(root);
  const servers: ServedExample[] = [];
  const close = async () => void (await Promise.all(servers.map((server) => server.stop())));
  async function serve(folder: string, script?: string): Promise<ServedExample> {
    const server = await serveExample(folder, script);
    servers.push(server);
    return server;
  }
  async function prepare(name: Name): Promise<readonly [Name, PreparedExample]> {
    const folder = join(root, "examples", name);
    const { scripts }: ExampleManifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (scripts?.build) await runToEnd(folder, ["npm", "run", "build"]);
    return [name, { ...(await serve(folder)), folder, serve: (script) => serve(folder, script) }];
  }
  try {
    const entries = await Promise.all(names.map(prepare));
    return { examples: Object.fromEntries(entries) as Record<Name, PreparedExample>, close };
  } catch (error) {
    await close();
    throw error;
  }
}
