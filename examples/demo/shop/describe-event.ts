import type { EventData, KnownEventType, ReferralEvent } from "@offshoot/core";

/** Tells the name of whoever a referral code belongs to. */
export type NameOf = (code: string) => string;

type Describe<K extends KnownEventType> = (event: ReferralEvent, nameOf: NameOf, data: Partial<EventData[K]>) => string;

const CARDS = {
  invite: "invite card",
  reward: "reward card",
  welcome: "welcome card",
  launcher: "launcher",
  question: "satisfaction question",
};

const whoIs = ({ advocate }: ReferralEvent, nameOf: NameOf) => (advocate ? nameOf(advocate.code) : "A visitor");
const whoseLink = (code: string | undefined, nameOf: NameOf) => (code ? `${nameOf(code)}’s link` : "a link");

const SENTENCES: { readonly [K in KnownEventType]: Describe<K> } = {
  "touch.captured": (_event, nameOf, { code }) => `A friend arrived by ${whoseLink(code, nameOf)}.`,
  "code.redeemed": (_event, nameOf, { code, outcome }) =>
    `A friend typed the code of ${code ? nameOf(code) : "somebody"}: ${outcome}.`,
  "advocate.identified": (event, nameOf) => `${whoIs(event, nameOf)} is signed in.`,
  "advocate.joined": () => "Somebody without an account asked for a link by email.",
  "card.viewed": (event, nameOf, { card }) => `${whoIs(event, nameOf)} saw the ${card ? CARDS[card] : "card"}.`,
  "card.closed": (event, nameOf, { card }) => `${whoIs(event, nameOf)} closed the ${card ? CARDS[card] : "card"}.`,
  "share.started": (event, nameOf, { channel }) => `${whoIs(event, nameOf)} chose to share by “${channel}”.`,
  "share.completed": (event, nameOf, { channel, outcome }) =>
    `${whoIs(event, nameOf)} shared by “${channel}”: ${outcome}.`,
  "invitation.viewed": (_event, nameOf, { code }) => `A friend saw the gift behind ${whoseLink(code, nameOf)}.`,
  "lead.created": (event) => `${event.friend?.id ?? "A friend"} signed up.`,
  "conversion.completed": ({ attribution }, nameOf, { orderId }) =>
    `A browser claims order ${orderId}${attribution ? `, by ${whoseLink(attribution.code, nameOf)}` : ""}. It counts once the shop’s server says so.`,
  "reward.viewed": (event, nameOf) => `${whoIs(event, nameOf)} looked at their rewards.`,
  "experiment.exposed": (event, nameOf, { experiment, variant }) =>
    `${whoIs(event, nameOf)} saw variant ${variant} of “${experiment}”.`,
  "feedback.given": (event, nameOf, { score }) => `${whoIs(event, nameOf)} gave ${score} of 10.`,
  "consent.changed": (_event, _nameOf, { status }) => `Consent is now “${status}”.`,
};

/** Says in one sentence what happened; an event of the host's own is named as it is. */
export function describeEvent(event: ReferralEvent, nameOf: NameOf): string {
  const describe: Describe<never> | undefined = Object.hasOwn(SENTENCES, event.type)
    ? SENTENCES[event.type as KnownEventType]
    : undefined;
  return describe ? describe(event, nameOf, event.data as never) : `The page reported “${event.type}”.`;
}
