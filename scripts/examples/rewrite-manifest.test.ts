import { expect, test } from "vitest";
import { readCatalog } from "./read-catalog.ts";
import { rewriteManifest } from "./rewrite-manifest.ts";

const versions = { catalog: { react: "19.3.1" }, tarballs: { offshoot: "/tmp/offshoot-0.1.0.tgz" } };

test("writes versions and tarballs for what only the repository understands", () => {
  const manifest = {
    name: "react-example",
    scripts: { build: "vite build" },
    dependencies: { offshoot: "workspace:*", react: "catalog:", hono: "^4.0.0" },
  };
  expect(rewriteManifest(manifest, versions)).toEqual({
    ...manifest,
    dependencies: { offshoot: "file:/tmp/offshoot-0.1.0.tgz", react: "19.3.1", hono: "^4.0.0" },
    devDependencies: {},
  });
});

test.each(["catalog:", "workspace:*"])("refuses a package that nobody knows by %s", (wanted) => {
  expect(() => rewriteManifest({ name: "x", dependencies: { unknown: wanted } }, versions)).toThrow(
    /^unknown: expected/,
  );
});

test("reads the catalog with and without quotes", () => {
  const exact = expect.stringMatching(/^\d+\.\d+\.\d+$/);
  expect(readCatalog()).toMatchObject({ react: exact, "@vitejs/plugin-react": exact });
});
