import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { nameRepository } from "./name-repository.ts";
import { orderPackages } from "./order-packages.ts";
import { packPackages } from "./pack-packages.ts";
import { publishPackages } from "./publish-packages.ts";
import { readManifests } from "./read-manifests.ts";

const packages = readManifests();
const names = packages.map(({ manifest }) => manifest.name);

/** A registry that keeps what it is given. */
const kept = new Map<string, Record<string, unknown>>();
const registry = createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname.slice(1));
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    if (request.method === "PUT") kept.set(name, JSON.parse(body));
    const found = kept.get(name);
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { error: "not found" }));
  });
});
const folder = mkdtempSync(join(tmpdir(), "offshoot-publish-"));

let tarballs: Record<string, string>;

beforeAll(async () => {
  tarballs = await packPackages(folder);
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
  writeFileSync(join(folder, "npmrc"), `registry=http://${host}/\n//${host}/:_authToken=anybody\n`);
  for (const name of Object.keys(process.env)) if (/^npm_config_/i.test(name)) vi.stubEnv(name, undefined);
  vi.stubEnv("npm_config_userconfig", join(folder, "npmrc"));
  vi.stubEnv("npm_config_cache", join(folder, "cache"));
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  registry.close();
  rmSync(folder, { recursive: true });
});

describe("publishPackages", () => {
  it("gives npm what is not there yet, parts first, and nothing twice", async () => {
    const { "@offshoot/adapter": adapter = "", "@offshoot/core": core = "" } = tarballs;
    const { version } = packages[0]?.manifest ?? {};
    // No machine that releases, no statement of provenance.
    const options = ["--provenance=false"];
    expect(await publishPackages({ "@offshoot/core": core }, options)).toEqual([`@offshoot/core@${version}`]);
    expect(await publishPackages({ "@offshoot/adapter": adapter, "@offshoot/core": core }, options)).toEqual([
      `@offshoot/adapter@${version}`,
    ]);
    expect([...kept.keys()]).toEqual(["@offshoot/core", "@offshoot/adapter"]);
    expect(kept.get("@offshoot/adapter")).toMatchObject({
      access: "public",
      "dist-tags": { latest: version },
      versions: { [`${version}`]: { dependencies: { "@offshoot/core": version } } },
    });
  }, 90_000);
});

describe("orderPackages", () => {
  it("puts parts before wholes, in whichever order they come", () => {
    for (const given of [packages, [...packages].reverse()]) {
      const order = orderPackages(given).map(({ manifest }) => manifest.name);
      expect(order.toSorted()).toEqual(names.toSorted());
      expect(order.indexOf("@offshoot/core")).toBe(0);
      for (const part of ["@offshoot/adapter", "@offshoot/ui"])
        expect(order.indexOf(part)).toBeLessThan(order.indexOf("offshoot"));
    }
  });
});

describe("nameRepository", () => {
  it("says where the sources are when the machine knows it, and invents nothing else", () => {
    const root = mkdtempSync(join(folder, "root-"));
    const path = join(root, "packages/core/package.json");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '{ "name": "@offshoot/core" }\n');
    expect(nameRepository({}, root)).toBe(false);
    expect(readFileSync(path, "utf8")).not.toContain("repository");
    expect(nameRepository({ GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/offshoot" }, root)).toBe(
      true,
    );
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
      name: "@offshoot/core",
      repository: { type: "git", url: "git+https://github.com/acme/offshoot.git", directory: "packages/core" },
    });
  });
});
