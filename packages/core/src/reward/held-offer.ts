import type { Invitation } from "../adapter.js";
import { attributionKey } from "../attribution/attribution-cookie.js";
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
  /** Epoch milliseconds; the end of the touch. */
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
  /** Says why a friend is shown something else than the program offers now. */
  why(credit: Attribution, current: Reward | null): readonly Decision[];
}

/** What held offers work with. */
export interface HeldOfferParts {
  readonly context: Pick<ReferralContext, "program" | "$state" | "now"> & {
    readonly platform: Pick<ReferralContext["platform"], "local">;
  };
  /** Whether anything may be read or stored. */
  readonly isAllowed: () => boolean;
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
function shownAs(invitation: Invitation, { reward, coupon, version }: HeldOffer): Invitation {
  const { coupon: _, ...rest } = invitation;
  return { ...rest, reward, ...(coupon && { coupon }), programVersion: version };
}

/** Makes the keeper of the offers that friends were shown: in local storage while that is allowed, in memory otherwise. */
export function createHeldOffers({ context, isAllowed }: HeldOfferParts): HeldOffers {
  const { program, $state, now } = context;
  const { local } = context.platform;
  const key = `${attributionKey(program.program)}_offer`;
  let memory: readonly HeldOffer[] = [];

  /** Everything that is held, the first for a code before any later one. */
  const load = (): readonly HeldOffer[] => {
    const stored = isAllowed() ? readStored(local.read(key)) : [];
    const live = [...stored, ...memory].filter(({ until }) => until > now());
    return live.filter(({ code }, at) => live.findIndex((one) => one.code === code) === at);
  };
  const write = (offers: readonly HeldOffer[]) => {
    memory = offers.slice(-MAX_HELD);
    if (memory.length === 0) return;
    const text = JSON.stringify(memory);
    if (isAllowed() && local.read(key) !== text) local.write(key, text);
  };
  const keep = (offer: HeldOffer) => write([...load().filter(({ code }) => code !== offer.code), offer]);
  /** Finds what is held for the credited code, and never lets it outlast its touch. */
  const find = ({ credited, expiresAt }: Attribution): HeldOffer | undefined => {
    const found = load().find(({ code }) => code === credited.code);
    if (!found) return undefined;
    const held = { ...found, until: Math.min(found.until, expiresAt) };
    keep(held);
    return held;
  };

  function hold(credit: Attribution, invitation: Invitation): Invitation {
    const { reward, coupon, programVersion = program.version } = invitation;
    const held = find(credit);
    if (held) {
      // A coupon may come later than the offer that it applies, from a backend that makes one for each friend.
      const late = !held.coupon && coupon && isAlike(held.reward, reward) ? { ...held, coupon } : held;
      if (late !== held) keep(late);
      return shownAs(invitation, late);
    }
    const { code } = credit.credited;
    if (reward) keep({ code, reward, ...(coupon && { coupon }), version: programVersion, until: credit.expiresAt });
    return invitation;
  }

  return {
    hold,
    store: () => write(load()),
    async settle(credit, shown, asking, current) {
      if (shown) hold(credit, shown);
      const answer = await asking;
      // Who is unknown, revoked or late by the backend's word is told so: it decides what is paid.
      if (answer && answer.status !== "valid") return answer;
      // Nobody vouches for the code.
      if (!answer && !credit.verified) return null;
      if (!answer && $state.get().program.closed === "ended" && !find(credit)) return { status: "ended" };
      const reward = answer?.reward ?? current;
      const coupon = answer?.coupon ?? reward?.coupon;
      return hold(credit, { status: "valid", ...answer, ...(reward && { reward }), ...(coupon && { coupon }) });
    },
    why(credit, current) {
      const held = find(credit);
      if (!held) return [];
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
