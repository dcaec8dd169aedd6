import { createReferral, type Referral } from "@offshoot/core";
import { createHttpAdapter, type HttpAdapter } from "../src/index.js";

/** What tests call in a page that has a referral. */
export interface SummaryPage {
  readonly referral: Referral;
  readonly adapter: HttpAdapter;
}

declare global {
  interface Window {
    summaryPage: SummaryPage;
  }
}

const adapter = createHttpAdapter({ endpoint: "/offshoot", program: "acme", onError: () => {} });
window.summaryPage = { adapter, referral: createReferral({ program: "acme", consent: "granted" }, { adapter }) };
