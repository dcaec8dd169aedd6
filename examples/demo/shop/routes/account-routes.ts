import { Hono } from "hono";
import { findCustomer, readAccountId, saveCustomer } from "../customers.ts";
import { accountPage } from "../pages/account-page.ts";
import { signInPage } from "../pages/sign-in-page.ts";
import { readName } from "../read-name.ts";
import { endSession, startSession } from "../read-visit.ts";
import type { ShopEnvironment } from "../shop-environment.ts";

/** Signing in and out, and the page of whoever is signed in. */
export const accountRoutes = new Hono<ShopEnvironment>()
  .get("/sign-in", (context) => context.html(signInPage(context.var.visit)))
  .post("/sign-in", async (context) => {
    const { visit, services } = context.var;
    const form = await context.req.parseBody();
    const name = readName(form.name);
    const id = readAccountId(readName(form.id) ?? name ?? "");
    if (name === null || id === "") {
      return context.html(
        signInPage(visit, "Write a name with at least one letter from A to Z, or choose an account id."),
        400,
      );
    }
    if (id.startsWith("guest-")) {
      return context.html(
        signInPage(visit, "Account ids that start with “guest-” belong to guests. Choose another one."),
        400,
      );
    }
    const isNew = findCustomer(services.database, id) === null;
    startSession(context, await saveCustomer(services.database, services.program.program, { id, name }));
    return context.redirect(isNew ? "/account?new" : "/account", 303);
  })
  .post("/sign-out", (context) => {
    endSession(context);
    return context.redirect("/", 303);
  })
  .get("/account", (context) => {
    const { visit } = context.var;
    const isNew = context.req.query("new") !== undefined;
    return visit.buyer === null
      ? context.redirect("/sign-in", 303)
      : context.html(accountPage(visit, visit.buyer, isNew));
  });
