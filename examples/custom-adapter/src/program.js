/** @type {import("offshoot").ProgramDocument} */
export const program = {
  program: "parlo-friends",
  version: 1,
  consent: "granted",
  rewards: {
    advocate: { kind: "credit", amount: 6, currency: "EUR" },
    friend: { kind: "discount", percent: 50 },
  },
  share: { messages: { default: "I learn with Parlo. {reward} off your first month: {link} {disclosure}" } },
  disclosure: "(I get €6 of credit too.)",
  theme: { tokens: { accent: "#9c2f6a", radius: 16 }, dark: { accent: "#f29ac4" } },
};
