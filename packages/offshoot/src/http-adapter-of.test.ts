import { parseProgram } from "@offshoot/core";
import { expect, test } from "vitest";
import { httpAdapterOf } from "./http-adapter-of.js";

const adapterOf = (backend: object) =>
  httpAdapterOf(parseProgram({ program: "acme", backend }, { baseUrl: "https://acme.example/" }).program);

test("nobody joins without an account unless the document says that its backend takes them", async () => {
  const endpoint = "https://acme.example/offshoot";
  expect(await adapterOf({ endpoint })).not.toHaveProperty("join");
  expect(await adapterOf({ endpoint, join: "email" })).toHaveProperty("join");
  expect(await adapterOf({ join: "email" })).toBeUndefined();
});
