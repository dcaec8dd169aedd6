import type { ProgramDocument } from "offshoot";

/** One document, read by the server and by the page. */
export const program = {
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
} as const satisfies ProgramDocument;
