/** @type {import("@offshoot/core").ProgramDocument} */
export const program = {
  program: "loam-friends",
  consent: "granted",
  rewards: {
    advocate: { kind: "credit", amount: 6, currency: "USD" },
    friend: { kind: "discount", percent: 25 },
    tiers: [{ at: 3, reward: { kind: "gift", label: "a packet of heirloom tomatoes" } }],
    holdDays: 0,
  },
  share: {
    channels: ["native", "copy", "whatsapp", "email"],
    messages: { default: "I grow Loam's seeds on my balcony. {reward} off your first box: {link} {disclosure}" },
  },
  disclosure: "(I get $6 of credit too.)",
};
