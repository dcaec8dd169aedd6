import type { Invitation } from "../adapter.js";
import type { Attribution, Decision } from "../attribution/touch.js";
import { isRecord } from "../program/read-shape.js";
import type { ReferralContext } from "../referral-context.js";
import { formatReward } from "./format-reward.js";
import { readReward } from "./read-reward.js";
import type { Reward } from "./reward.js";

/** Codes whose offers are kept at the same time: the first and the last touch, and one to spare. */
const MAX_HELD = 3;
/** Nothing of ours is as long as this. */
const MAX_LENGTH = 20_000;

/** What a friend was first shown for a code. */
export interface HeldOffer {
  readonly code: string;
  readonly reward: Reward;
  /** The coupon that came with it. */
  readonly coupon?: string;
  /** Version of the program document at that time. */
  readonly version: number;
  /** When the offer ends by the backend's word, where it said so: ISO 8601. */
  readonly expiresAt?: string;
  /** Whether the backend has vouched for the code. */
  readonly isVouched?: true;
  /** Epoch milliseconds; the end of the touch, or of the offer where that is earlier. */
  readonly until: number;
}

/** The offers that friends on this browser were shown, each kept as long as its touch. */
export interface HeldOffers {
  /** Gives an invitation as it was first shown for its code, and holds it from now on where it is the first. */
  hold(credit: Attribution, invitation: Invitation): Invitation;
  /**
   * Gives what a friend is shown in the end.
   *
   * @param shown What they see already, while the backend is being asked.
   * @param current What the program offers that code now.
   */
  settle(
    credit: Attribution,
    shown: Invitation | null,
    asking: Promise<Invitation | null>,
    current: Reward | null,
  ): Promise<Invitation | null>;
  /** Stores what was shown before that was allowed. */
  store(): void;
  /** Forgets everything, and holds nothing more of what is still being asked. */
  forget(): void;
  /** Says why a friend is shown something else than the program offers now. */
  why(credit: Attribution, current: Reward | null): readonly Decision[];
}

/** What held offers work with. */
export interface HeldOfferParts {
  readonly context: Pick<ReferralContext, "program" | "$state" | "now"> & {
    readonly platform: Pick<ReferralContext["platform"], "local">;
  };
  /** Where they are stored. */
  readonly key: string;
  /** Whether anything may be read or stored. */
  readonly isAllowed: () => boolean;
}

/** Reads until when an offer holds; nothing that is no time. */
function readExpiry(value: unknown): { readonly expiresAt?: string } {
  return typeof value === "string" && Number.isFinite(Date.parse(value)) ? { expiresAt: value } : {};
}

/** Reads one stored offer, which anybody on the page may have changed. */
function readHeldOffer(value: unknown): HeldOffer | null {
  if (!isRecord(value)) return null;
  const { code, coupon, version, until } = value;
  const reward = readReward(value.reward);
  if (!reward || typeof code !== "string" || !Number.isFinite(until)) return null;
  return {
    code,
    reward,
    ...(typeof coupon === "string" && coupon && { coupon }),
    version: Number.isSafeInteger(version) ? Number(version) : 0,
    ...readExpiry(value.expiresAt),
    ...(value.isVouched === true && { isVouched: true }),
    until: Number(until),
  };
}

/** Reads what is stored; none of it where it is not ours. */
function readStored(text: string | null): readonly HeldOffer[] {
  if (!text || text.length > MAX_LENGTH) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(readHeldOffer).filter((one) => one !== null) : [];
  } catch {
    return [];
  }
}

/** Tells whether two rewards say the same. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(readReward(one)) === JSON.stringify(readReward(other));
}

/** Puts what was held in the place of what is offered now. */
function shownAs(invitation: Invitation, { reward, coupon, version, expiresAt }: HeldOffer): Invitation {
  const { coupon: _, expiresAt: __, ...rest } = invitation;
  return {
    ...rest,
    reward,
    ...(coupon && { coupon }),
    ...(expiresAt && { expiresAt }),
    programVersion: version,
  };
}

/** Adds what came later than the offer itself: from a backend that makes a coupon for each friend, or says until when. */
function complete(held: HeldOffer, { reward, coupon, expiresAt }: Invitation): HeldOffer {
  if (!isAlike(held.reward, reward)) return held;
  return {
    ...held,
    ...(coupon && !held.coupon && { coupon }),
    ...(!held.expiresAt && readExpiry(expiresAt)),
  };
}

/** Makes the keeper of the offers that friends were shown: in local storage while that is allowed, in memory otherwise. */
export function createHeldOffers({ context, key, isAllowed }: HeldOfferParts): HeldOffers {
  const { program, $state, now } = context;
  const { local } = context.platform;
  let memory: readonly HeldOffer[] = [];
  /** Codes whose offers were shown on this page before the backend has said anything. */
  let early: readonly string[] = [];
  /** Codes that the backend has refused on this page. */
  let refused: readonly string[] = [];
  /** Counts how often everything was forgotten. */
  let round = 0;

  /** Everything that is held, the first for a code before any later one. */
  const load = (): readonly HeldOffer[] => {
    const stored = isAllowed() ? readStored(local.read(key)) : [];
    const live = [...stored, ...memory].filter(({ until }) => until > now());
    return live.filter(({ code }, at) => live.findIndex((one) => one.code === code) === at);
  };
  const write = (offers: readonly HeldOffer[]) => {
    memory = offers.slice(-MAX_HELD);
    if (!isAllowed()) return;
    const text = JSON.stringify(memory);
    if (memory.length === 0) local.remove(key);
    else if (local.read(key) !== text) local.write(key, text);
  };
  const others = (code: string) => load().filter((one) => one.code !== code);
  const keep = (offer: HeldOffer) => write([...others(offer.code), offer]);
  /** Finds what is held for the credited code, and lets it outlast neither its touch nor what was said about its end. */
  const find = ({ credited, expiresAt }: Attribution): HeldOffer | undefined => {
    const found = load().find(({ code }) => code === credited.code);
    if (!found) return undefined;
    const held = { ...found, until: Math.min(found.until, expiresAt, Date.parse(found.expiresAt ?? "") || Infinity) };
    keep(held);
    return held.until > now() ? held : undefined;
  };

  function hold(credit: Attribution, invitation: Invitation, vouch: Pick<HeldOffer, "isVouched"> = {}): Invitation {
    const { reward, coupon, programVersion = program.version } = invitation;
    const { code } = credit.credited;
    const held = find(credit);
    if (held) {
      const whole = { ...complete(held, invitation), ...vouch };
      keep(whole);
      return shownAs(invitation, whole);
    }
    if (reward) {
      const expiry = readExpiry(invitation.expiresAt);
      const until = credit.expiresAt;
      keep({ code, reward, ...(coupon && { coupon }), version: programVersion, ...expiry, ...vouch, until });
      find(credit);
    }
    return invitation;
  }

  /** Takes the backend's no: who is unknown, revoked or late by its word is told so, because it decides what is paid. */
  function refuse(credit: Attribution, answer: Invitation): Invitation {
    const { code } = credit.credited;
    const held = find(credit);
    // Who came in time still earns, unless the page only showed the offer before anybody could be asked.
    if (answer.status === "ended" && held && !early.includes(code)) {
      return shownAs({ ...answer, status: "valid" }, held);
    }
    if (early.includes(code)) write(others(code));
    else if (held) {
      const { isVouched: _, ...rest } = held;
      keep(rest);
    }
    early = early.filter((one) => one !== code);
    refused = [...refused, code];
    return answer;
  }

  return {
    hold,
    store: () => write(load()),
    forget() {
      memory = [];
      early = [];
      refused = [];
      round += 1;
    },
    async settle(credit, shown, asking, current) {
      const { code } = credit.credited;
      const asked = round;
      if (shown && !find(credit)) early = [...early, code];
      if (shown) hold(credit, shown);
      const answer = await asking;
      if (round !== asked) return answer ?? shown;
      if (answer && answer.status !== "valid") return refuse(credit, answer);
      early = early.filter((one) => one !== code);
      refused = answer ? refused.filter((one) => one !== code) : refused;
      // Nobody vouches for the code.
      if (!answer && !credit.verified) return null;
      if (!answer && $state.get().program.closed === "ended" && !find(credit)) return { status: "ended" };
      const reward = answer?.reward ?? current;
      const coupon = answer?.coupon ?? reward?.coupon;
      const invitation: Invitation = {
        status: "valid",
        ...answer,
        ...(reward && { reward }),
        ...(coupon && { coupon }),
      };
      return hold(credit, invitation, answer ? { isVouched: true } : {});
    },
    why(credit, current) {
      const held = find(credit);
      if (!held || refused.includes(held.code)) return [];
      const isOver = $state.get().program.closed === "ended";
      if (!isOver && isAlike(current, held.reward)) return [];
      const day = new Date(held.until).toLocaleDateString("en", { dateStyle: "long", timeZone: "UTC" });
      const today = current ? formatReward(current, "en") : "nothing";
      const change = isOver ? "has ended" : `offers ${today} now`;
      const offer = formatReward(held.reward, "en");
      return [
        {
          rule: "offer",
          sentence: `Code ${held.code} was shown ${offer}, which holds until ${day}, although the program ${change}.`,
        },
      ];
    },
  };
}
