import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ADMIN_TOKEN, secrets } from "./acme.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let folder: string;
let server: ChildProcess | undefined;
beforeAll(async () => {
  // Beside the package, so that its own name is found.
  folder = await mkdtemp(here("../.readme-"));
});
afterAll(async () => {
  if (server?.kill("SIGKILL")) await once(server, "exit");
  await rm(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

it("runs the code of the README as it stands there", { timeout: 240_000 }, async () => {
  const readme = await readFile(here("../README.md"), "utf8");
  const block = (name: string) => readme.match(new RegExp(`\`\`\`js ${name}\n(.*?)\`\`\``, "s"))?.[1] ?? "";
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    IDENTITY_SECRET: secrets.identity,
    CONVERSIONS_SECRET: secrets.conversions,
    ADMIN_TOKEN,
  };
  const run = async (name: string, more = "") => {
    const file = join(folder, `${name}.mjs`);
    await writeFile(file, block(name) + more);
    const flags = ["--conditions=offshoot-source", "--import", here("./resolve-sources.ts")];
    return spawn(process.execPath, [...flags, file], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  };
  const outputOf = async (child: ChildProcess) => {
    const chunks: string[] = [];
    child.stdout?.on("data", (chunk) => chunks.push(String(chunk)));
    const [status] = await once(child, "close");
    expect(status).toBe(0);
    return chunks.join("").trim();
  };

  server = await run("server");
  const address = `http://localhost:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) break;
    await sleep(100);
  }
  const token = await outputOf(await run("token", "console.log(token);"));
  const summary = await fetch(`${address}/summary`, { headers: { authorization: `Bearer ${token}` } });
  expect(await summary.json()).toMatchObject({ currency: "USD", rewards: [] });
  const mailed = await outputOf(
    await run(
      "mail",
      `const body = JSON.stringify({ email: "ana@example.com", key: "k".repeat(21), locale: "de" });
       const headers = { "content-type": "application/json", "x-real-ip": "192.0.2.1" };
       const answer = await backend.fetch(new Request("https://acme.example/advocates", { method: "POST", body, headers }));
       const { code } = await answer.json();
       await backend.close();
       console.log(JSON.stringify([code, outbox]));`,
    ),
  );
  const [code, [mail]] = JSON.parse(mailed);
  expect(mail).toContain(`To ana@example.com (de). For your friends: https://acme.example/?ref=${code}. For you alone`);
  const answer = await outputOf(await run("report", "console.log(await answer.text());"));
  expect(JSON.parse(answer)).toEqual({ outcome: "recorded", orderId: "1001", status: "completed", rewards: [] });
});
