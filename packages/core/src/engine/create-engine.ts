import { nanoid } from "nanoid";
import type { Adapter } from "../adapter.js";
import { attributionKey } from "../attribution/attribution-cookie.js";
import { createAttributionKeeper } from "../attribution/attribution-keeper.js";
import { creditRecord } from "../attribution/credit.js";
import { explainCredit } from "../attribution/explain-credit.js";
import { forgetCode } from "../attribution/record-touch.js";
import type { Attribution } from "../attribution/touch.js";
import { createCarry } from "../carry/create-carry.js";
import { createConsent } from "../consent/consent.js";
import type { ConsentAnswer } from "../consent/consent-answer.js";
import { eventIdOf } from "../identity/event-id.js";
import { createRecorder } from "../identity/recorder.js";
import { createSession } from "../identity/session.js";
import { IDLE } from "../idle.js";
import { normalizeCode } from "../link/normalize-code.js";
import { createVerifier } from "../link/verify-code.js";
import { createMemoryAdapter } from "../memory-adapter.js";
import { createBrowserPlatform } from "../platform/browser-platform.js";
import type { Platform } from "../platform/platform.js";
import { canonicalLocale } from "../program/canonical-locale.js";
import type { ProgramProblem } from "../program/read-shape.js";
import type { ReferralContext } from "../referral-context.js";
import { createAnswers } from "../reward/answers.js";
import { buildMessage } from "../share/message.js";
import { runShareFlow } from "../share/share-flow.js";
import { createArrivals } from "./create-arrivals.js";
import { createLanding } from "./create-landing.js";
import { createLeftOutbox } from "./create-left-outbox.js";
import { createRedeem } from "./create-redeem.js";
import type { Engine } from "./engine.js";
import { eraseTraces } from "./erase-traces.js";
import { warnOfFaults } from "./warn-of-faults.js";

/** What an engine is made from; without an adapter events stay in memory, without a platform it is the browser. */
export type EngineParts = Omit<ReferralContext, "adapter" | "platform"> & {
  /** What the host said about consent before the engine was here. */
  readonly word?: ConsentAnswer | undefined;
  /** What was wrong with the program document. */
  readonly problems: readonly ProgramProblem[];
  readonly adapter?: Adapter | undefined;
  readonly platform?: Platform | undefined;
};

const UNSTORED = "Nothing is stored, because permission is missing: this holds for this page only.";

/** Wires the parts that remember, report and ask. Nothing is read or written before one of them is needed. */
export function createEngine(parts: EngineParts): Engine {
  const { adapter = createMemoryAdapter(), platform = createBrowserPlatform() } = parts;
  const { program, problems, $state, fail } = parts;
  // A clock may count in fractions, which the cookie cannot hold.
  const now = () => Math.floor(parts.now());
  const set: ReferralContext["set"] = (part) => {
    try {
      parts.set(part);
    } catch (error) {
      // A listener's own fault is the host's to see, and stops nothing here.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
  const context: ReferralContext = { ...parts, now, adapter, platform, set };
  const left = createLeftOutbox(adapter, platform, fail);
  let denial: Promise<void> | undefined;
  /** Whether there was a grant on this page since the last denial. */
  let mayHaveStored = false;
  const consent = createConsent(program.consent, platform, (status, previous) => {
    if (status === "granted") void onGrant();
    mayHaveStored ||= status === "granted" || previous === "granted";
    if (status === "denied") {
      denial = onDenial(mayHaveStored);
      mayHaveStored = false;
    }
    set({ consent: status });
  });
  const isAllowed = () => !context.isDestroyed() && consent.status() === "granted";
  const isListed = createVerifier(program.link.vanity);
  /** Codes that the backend has vouched for on this page. */
  let confirmed: readonly string[] = [];
  const isVerified = (code: string) => isListed(code) || confirmed.includes(code);
  const rules = () => ({ now: now(), isVerified, model: program.attribution.model });
  const keeper = createAttributionKeeper({ program, platform, rules, isAllowed, createVisitor: nanoid });
  const session = createSession(platform.session, attributionKey(program.program), now, nanoid);

  const ownCode = () => $state.get().advocate?.code;
  const attribution = (): Attribution | null => {
    const credit = creditRecord(keeper.record(), ownCode(), rules());
    if (JSON.stringify(credit) !== JSON.stringify($state.get().attribution)) set({ attribution: credit });
    return credit;
  };
  const { undecided } = consent;
  const locale = () => canonicalLocale($state.get().locale ?? platform.locale());
  const facts = { attribution, isAllowed, undecided, locale, visitor: keeper.visitor };
  const record = createRecorder(context, session, facts);
  const answers = createAnswers(context, facts, (code, status) => {
    if (isVerified(code)) return;
    if (status === "valid") confirmed = [...confirmed, code];
    // A code that nobody issued makes room for a real friend's.
    if (status === "unknown") keeper.edit((known) => forgetCode(known, code));
    attribution();
  });
  const arrivals = createArrivals({
    platform,
    keeper,
    session,
    rules,
    isAllowed,
    ownCode,
    record,
    onChange: attribution,
  });
  const landing = createLanding({ context, arrivals, isAllowed, attribution });
  const redeem = createRedeem({ context, isVerified, ownCode, arrivals, answers, record, known: keeper.record });
  const carry = createCarry({
    ...context,
    touch: () => attribution()?.credited ?? null,
    keep: (touch) => arrivals.take(touch, true),
  });

  async function reportIdentity(): Promise<void> {
    const identity = context.identity();
    if (identity === null || !isAllowed() || !session.isNews(`advocate ${identity.id}`)) return;
    await record("advocate.identified", {});
    // The first summary with a token is what makes the code known to the backend.
    await answers.summary();
  }

  /** Somebody said yes; on the next page they do so again. */
  async function reportGrant(): Promise<void> {
    if (isAllowed() && session.isNews("granted")) await record("consent.changed", { status: "granted" });
  }

  async function onGrant(): Promise<void> {
    arrivals.forgetOwn();
    const isSaid = consent.sources().some(({ answer }) => answer === "granted");
    if (isSaid) void reportGrant();
    await arrivals.report();
    await landing.takeOver();
    await reportIdentity();
    // What earlier pages left has waited for this as well.
    if (isSaid && (await left.isThere())) await left.flush();
  }

  /** Starts again with what the address says: the offer stays for as long as it shows it. */
  function startOver(): void {
    set({ summary: IDLE, invitation: IDLE });
    arrivals.forget();
    arrivals.capture(platform.url(), false);
    attribution();
  }

  /** What was never stored stays in memory: who declines still sees the offer. */
  async function onDenial(wasGranted: boolean): Promise<void> {
    const hadTraces = eraseTraces(platform);
    session.erase();
    if (wasGranted) startOver();
    if (wasGranted || hadTraces || (await left.isThere())) await left.purge();
  }

  /** What closed tabs have left goes out once the page has nothing better to do. */
  async function pickUp(): Promise<void> {
    // Where nobody has to be asked, only: who has to grant sends by that.
    if (!parts.adapter || program.consent === "required") return;
    if ((await left.isThere()) && isAllowed()) await left.flush();
  }

  /** A code given by hand that is none, or reads as somebody's generated one, would credit nobody or somebody else. */
  function checkOwnCode(): void {
    const code = ownCode();
    if (code === undefined || normalizeCode(code) === code) return;
    set({ advocate: null });
    const expected = "2 to 64 letters, digits, - and _ that read as no generated code";
    fail("option-invalid", `identify: expected a code of ${expected}, got ${code}.`);
  }

  if (parts.word) consent.set(parts.word);
  const stopSettling = platform.whenSettled(pickUp);
  const stopNavigation = platform.onNavigate(() => arrivals.capture(platform.url(), false));
  void warnOfFaults(program, problems, platform, parts.adapter !== undefined).catch(() => {});

  return {
    ...answers,
    land: landing.land,
    attribution,
    explain() {
      const why = [...arrivals.refused(), ...explainCredit(keeper.record(), ownCode(), rules())];
      return isAllowed() ? why : [...why, { rule: "consent", sentence: UNSTORED }];
    },
    track: (type, data = {}) => record(type, data),
    async lead({ friend, ...data } = {}) {
      return record("lead.created", data, { friend });
    },
    redeem: redeem.typed,
    carry,
    async convert({ friend, ...data }) {
      const orderId = `${data.orderId ?? ""}`;
      const id = eventIdOf(program.program, orderId);
      if (orderId) {
        redeem.coupon(data.coupon, eventIdOf(program.program, `coupon ${orderId}`));
        return record("conversion.completed", { ...data, orderId }, { id, friend });
      }
      fail("option-invalid", 'convert: expected { orderId: "1042" }, got no order number.');
      return { id, durability: "dropped", reason: "invalid" };
    },
    async share(channel, link) {
      const advocate = $state.get().advocate?.name;
      const message = buildMessage({ program, channel, link, advocate, locale: locale() });
      const flow = link ? runShareFlow(channel, { link, message }, platform) : "failed";
      void record("share.started", { channel });
      const outcome = await flow;
      await record("share.completed", { channel, outcome });
      return { channel, outcome, link };
    },
    async onIdentity() {
      checkOwnCode();
      arrivals.forgetOwn();
      if ($state.get().attribution) attribution();
      await reportIdentity();
    },
    consent,
    update: async (state) => consent.update(state),
    async say(answer) {
      const wasAllowed = isAllowed();
      consent.set(answer);
      // What was denied already has nothing new to erase, but an outbox may have been left.
      if (answer === "denied") return denial ?? left.purge();
      if (wasAllowed) return;
      await reportGrant();
      await left.flush();
    },
    async flush() {
      if (isAllowed()) await adapter.flush("manual");
    },
    destroy() {
      stopSettling();
      stopNavigation();
      carry.destroy();
      consent.destroy();
      adapter.destroy();
    },
  };
}
