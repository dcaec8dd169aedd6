/** The program of every page that shows ours. */
export const PROGRAM = {
  program: "bench",
  rewards: {
    advocate: { kind: "credit", amount: 20, currency: "USD" },
    friend: { kind: "discount", percent: 15 },
  },
};
