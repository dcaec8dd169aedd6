const CARDS: Readonly<Record<string, string>> = {
  invite: "What an advocate has to give, and the link to give it with.",
  reward: "What an advocate has earned, what is on its way, and how it came about.",
  welcome: "Who has invited this visitor, and what to do about it.",
  code: "The place for a code that somebody was told.",
  launcher: "The invitation, a press away from any page.",
  question: "How likely somebody is to recommend you, asked in one line.",
};

const STATES: Readonly<Record<string, string>> = {
  ready: "An advocate who has earned a little",
  empty: "An advocate who has earned nothing yet",
  rewards: "A reward in every state",
  loading: "On its way",
  offline: "The backend cannot be reached; it could before",
  failed: "The backend has never been reached",
  "signed-out": "Nobody is signed in",
  join: "Nobody is signed in; a link by e-mail will do",
  welcome: "A friend arrives",
  "welcome-unnamed": "A friend arrives; the advocate wants no name shown",
  "welcome-loading": "A friend arrives; who invites is on its way",
  "welcome-ended": "The program has ended",
  "welcome-revoked": "The invitation was taken back",
  "welcome-unknown": "The friend typed a code that nobody knows",
  "welcome-used": "The friend has used the gift",
  "welcome-not-new-customer": "The friend is a customer already",
  "welcome-not-here": "The gift is not for the friend's country",
  "welcome-too-young": "The friend is too young for the gift",
  "welcome-other": "The friend opens a second link; the first one counts",
  "own-link": "The advocate opens their own link",
  "pending-consent": "Nobody has been asked about storage yet",
  "denied-consent": "Nothing may be stored",
  "closed-upcoming": "The program has not begun",
  "closed-ended": "The program has ended",
  "closed-budget": "The budget is used up",
  "closed-rollout": "The program is not for this visitor",
  "test-mode": "The program is being tried out",
};

/** Makes words of a name: `welcome-not-here` is "Welcome not here". */
export function spell(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Says in one sentence what a card is for; nothing of one that is new here. */
export const describeCard = (card: string) => CARDS[card] ?? "";

/** Says in a few words what has happened in a state. */
export const describeState = (state: string) => STATES[state] ?? spell(state);

/** Names a value as its axis means it. */
export function nameValue(axis: string, value: string): string {
  if (value === "all") return axis === "scheme" || axis === "tone" ? "both" : "all";
  if (axis === "language") return new Intl.DisplayNames(["en"], { type: "language" }).of(value) ?? value;
  if (axis === "width") return `${value} px`;
  return value.replaceAll("-", " ");
}
