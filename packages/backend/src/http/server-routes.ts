import type { Hono } from "hono";
import { acceptReport } from "../conversions/accept-report.js";
import { readReport } from "../conversions/conversion-report.js";
import { describeOutcome } from "../conversions/describe-outcome.js";
import { verifyWebhook } from "../conversions/verify-webhook.js";
import { findProgram, type ProgramRegistry, type RegisteredProgram } from "../program-registry.js";
import type { RouteServices } from "./browser-routes.js";
import { FieldFault } from "./fields.js";
import { parseBody, readBody } from "./read-body.js";
import { Refusal } from "./refusal.js";

/** The body names the program whose secret must have signed it, so it is looked at before it is believed. */
function signedProgram(programs: ProgramRegistry, body: unknown): RegisteredProgram {
  const key = (body as { program?: unknown } | null)?.program;
  const program = key === undefined || typeof key === "string" ? findProgram(programs, key) : undefined;
  if (program !== undefined) return program;
  throw new Refusal(401, "signature-invalid", "expected a body that names the program whose secret signs it.");
}

/** Adds what shops' servers report, each message signed. */
export function addServerRoutes(app: Hono, { programs, database, now }: RouteServices): void {
  app.post("/conversions", async (c) => {
    const text = await readBody(c.req.raw);
    const body = parseBody(text);
    const { partition, webhook, offer } = signedProgram(programs, body);
    const at = now();
    const message = verifyWebhook(webhook, c.req.raw, text, at);
    try {
      const report = readReport(body);
      const accepted = await acceptReport(database, { program: partition, report, message, offer, now: at });
      return c.json(describeOutcome(report.orderId, accepted, at));
    } catch (error) {
      if (error instanceof FieldFault) throw new Refusal(400, "report-invalid", error.message);
      throw error;
    }
  });
}
