/** English words of the field for a code, besides those for what is given. `{code}` is as it was typed, or as it counts. */
export const codeWords = {
  "code.field": "Code from a friend",
  "code.apply": "Apply",
  "code.busy": "Checking…",
  "code.change": "Change",
  "code.coupon": "Enter {coupon} as your discount code.",
  "code.use": "Use it now",
  "code.unverified": "The code is kept, and checked with your order.",
  "code.empty": "Type the code that you were given.",
  "code.unknown": "This code is not known here. Check it for a typing mistake.",
  "code.ended": "The offer of this code has ended. Your order goes on without it.",
  "code.own": "This is your own code. It counts when a friend uses it.",
  "code.not-eligible": "The offer of this code does not hold for you. Your order goes on without it.",
} as const;
