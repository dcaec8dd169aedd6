/** English words of the welcome card besides those for what is given. `{name}` is the advocate, where they agreed to be named. */
export const welcomeWords = {
  "welcome.text.code": "Enter this code at checkout.",
  "welcome.text.apply": "Apply it to your order, then go on as you like.",
  "welcome.text.plain": "It is yours with your first order.",
  "welcome.text.none": "Have a look around.",
  "welcome.seen": "{name} will see that you joined.",
  "welcome.other.named": "You have opened another invitation as well. The one from {name} still counts.",
  "welcome.other.unnamed": "You have opened another invitation as well. This one still counts.",
  "welcome.field": "Your code",
  "welcome.apply": "Apply",
  "welcome.applied": "The shop has been asked to apply it.",
  "welcome.copy": "Copy",
  "welcome.copied": "Copied",
  "welcome.close": "Close",
  "welcome.code-copied": "The code is copied.",
  "welcome.copy-failed": "This browser did not allow it. The code is selected, ready to be copied.",
} as const;
