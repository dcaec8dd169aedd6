import type { ProgramDocument, ResolvedProgram } from "@offshoot/core";
import type { Secrets } from "../secrets.ts";
import type { SupervisedBackend } from "../supervise-backend.ts";
import type { CartLine } from "./cart.ts";
import type { ReportDelivery } from "./deliver-order-reports.ts";
import type { ShopDatabase } from "./shop-database.ts";
import type { KnownAccounts, VisitorReferral } from "./visitor-referral.ts";

/** What the shop is made of. */
export interface ShopServices {
  readonly program: ProgramDocument;
  /** The shop's own address. */
  readonly origin: string;
  readonly secrets: Secrets;
  readonly database: ShopDatabase;
  readonly backend: SupervisedBackend;
  readonly reports: ReportDelivery;
  /** How long a payment takes to settle, in milliseconds. */
  readonly settleMs: number;
}

/** What the shop knows about a request before a page is drawn. */
export interface Visit extends KnownAccounts {
  readonly cart: readonly CartLine[];
  readonly referral: VisitorReferral;
  /** Proves to the backend who is signed in; `null` for a guest. */
  readonly token: string | null;
}

/** Types of the shop's routes. */
export interface ShopEnvironment {
  Variables: { visit: Visit; services: ShopServices; resolved: ResolvedProgram };
}
