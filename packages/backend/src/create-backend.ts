import { Hono } from "hono";
import { type BackendOptions, resolveOptions } from "./backend-options.js";
import { createMailer } from "./guests/create-mailer.js";
import { addAdminRoutes } from "./http/admin-routes.js";
import { answerError, answerUnknown } from "./http/answer-error.js";
import { addBrowserRoutes } from "./http/browser-routes.js";
import { addGuestRoutes } from "./http/guest-routes.js";
import { addServerRoutes } from "./http/server-routes.js";
import { addTouchRoute } from "./http/touch-route.js";
import { expectBases, registerPrograms } from "./program-registry.js";

/** A running backend. */
export interface Backend {
  /** Answers one request; give it to any server that speaks fetch. */
  fetch(request: Request): Promise<Response>;
  /** Waits for mails that are being handed over, and closes the database. */
  close(): Promise<void>;
}

/**
 * Makes a backend: one fetch handler over one database.
 *
 * @throws OffshootError when a program document, a secret or another option cannot be used.
 * @example
 * const backend = createBackend({
 *   programs: { "acme-friends": { document, secrets: { identity, conversions } } },
 *   database: await openDatabase("./data"),
 *   adminToken,
 * });
 * serve({ fetch: backend.fetch });
 */
export function createBackend(options: BackendOptions): Backend {
  const resolved = resolveOptions(options);
  const { programs: documents, database, adminToken, prefix, now, onError, sendLink, clientOf } = resolved;
  const programs = registerPrograms(documents, onError);
  if (sendLink !== undefined) expectBases(programs);
  const mailer = sendLink && createMailer(sendLink, onError);
  const app = new Hono().basePath(prefix);
  app.onError(answerError(onError));
  app.notFound(answerUnknown);
  app.get("/health", (c) => c.json({ ok: true }));
  addBrowserRoutes(app, { programs, database, now });
  addGuestRoutes(app, { programs, database, now, mailer, clientOf });
  addTouchRoute(app, { programs, now });
  addServerRoutes(app, { programs, database, now });
  addAdminRoutes(app, { programs, database, adminToken, now });
  return {
    fetch: async (request) => app.fetch(request),
    async close() {
      await mailer?.settle();
      await database.close();
    },
  };
}
