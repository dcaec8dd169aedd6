import { createFunctionAdapter, createReferral, defineElements } from "offshoot";
import type {} from "offshoot/jsx/vue";
import { addToLog } from "./event-log-store";

export const referral = createReferral(
  {
    program: "tern-friends",
    rewards: {
      advocate: { kind: "credit", amount: 10, currency: "USD" },
      friend: { kind: "discount", percent: 15, apply: { coupon: "TERN15" } },
    },
    share: { channels: ["native", "copy", "whatsapp", "email"] },
    theme: {
      tokens: { accent: "#0b6b63", surface: "#fffdf8", ink: "#1d2a28", radius: 20 },
      dark: { accent: "#7fd6cb", surface: "#19211f" },
    },
  },
  // Yours would be `backend: { endpoint: "/offshoot" }` in the document above; this page shows what it would get.
  { adapter: createFunctionAdapter(addToLog) },
);
defineElements({ referral });
