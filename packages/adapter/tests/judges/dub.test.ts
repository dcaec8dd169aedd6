import { join } from "node:path";
import type { ReferralEvent } from "@offshoot/core";
import * as fc from "fast-check";
import ts from "typescript";
import { expect, it } from "vitest";
import { dubFormat } from "../../src/format/dub-format.js";
import { sampleEvent } from "../sample-event.js";
import { anyEvents } from "./any-events.js";
import { wholeEvent } from "./whole-event.js";

const CONTEXT = { endpoint: "https://api.dub.co", sentAt: "2026-01-01T00:00:00.000Z" };
const format = dubFormat({ publishableKey: "dub_pk_key" });

const { mode, ...sale } = wholeEvent;
const lead: ReferralEvent = { ...sale, type: "lead.created", data: { clickId: "click-1", plan: "pro" } };
const bodyOf = (event: ReferralEvent) => format.encode([event], CONTEXT).body;

/**
 * Tells which bodies are wrong by the types of Dub's own package, under which its script sends just such bodies: the script itself is
 * not on npm. A field that Dub does not know is wrong as well.
 */
function wrongByTypes(bodies: readonly { readonly name: string; readonly type: string; readonly body: string }[]) {
  const path = join(import.meta.dirname, "bodies.ts");
  const source = [
    'import type { TrackLeadInput, TrackSaleInput } from "@dub/analytics/react";',
    ...bodies.map(({ name, type, body }) => `export const ${name}: ${type} = ${body};`),
  ].join("\n");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, source, version) : getSourceFile(name, version);
  const program = ts.createProgram([path], options, host);
  return new Set(
    program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ start = 0 }) => {
      const line = source.slice(0, start).split("\n").length;
      return bodies[line - 2]?.name ?? source;
    }),
  );
}

it("sends what the types of Dub's own package allow, not a field more or less", { timeout: 60_000 }, () => {
  const [leadBody, saleBody] = [bodyOf(lead), bodyOf(sale)];
  const wrong = wrongByTypes([
    { name: "lead", type: "TrackLeadInput", body: leadBody },
    { name: "sale", type: "TrackSaleInput", body: saleBody },
    { name: "unknownField", type: "TrackLeadInput", body: leadBody.replace('"mode"', '"modus"') },
    { name: "missingField", type: "TrackSaleInput", body: saleBody.replace('"amount":8000,', "") },
    { name: "wrongType", type: "TrackSaleInput", body: saleBody.replace('"amount":8000', '"amount":"80"') },
  ]);
  expect([...wrong]).toEqual(["unknownField", "missingField", "wrongType"]);
});

it("wants no event that Dub could not credit, and sends every other within its rules", () => {
  const anyClick = fc.option(fc.string(), { nil: undefined });
  const anyValue = fc.oneof(fc.constantFrom(0, 1, 19.99, "5.00", -3, undefined), fc.double());
  const anyCurrency = fc.constantFrom("EUR", "JPY", "KWD", "eur", undefined);
  fc.assert(
    fc.property(anyEvents, anyClick, anyValue, anyCurrency, ([any = sampleEvent(1)], clickId, value, currency) => {
      const event: ReferralEvent = { ...any, data: { ...any.data, orderId: "A-1", clickId, value, currency } };
      if (format.wants?.(event) === false) return;
      const { url, body } = format.encode([event], CONTEXT);
      const sent = JSON.parse(body);
      expect(sent.customerExternalId).toBe(event.friend?.id);
      expect(sent.metadata).toEqual(JSON.parse(JSON.stringify(event)));
      // What Dub's API reference asks of the two bodies.
      if (url.endsWith("/track/lead/client")) expect(sent.clickId).toBeTypeOf("string");
      else expect(Number.isInteger(sent.amount) && sent.amount > 0, String(value)).toBe(true);
      for (const changed of [{ mode: "test" as const }, { friend: { id: "" } }, { type: "card.viewed" }]) {
        expect(format.wants?.({ ...event, ...changed })).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
