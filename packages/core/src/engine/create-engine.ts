import { nanoid } from "nanoid";
import type { Adapter } from "../adapter.js";
import { attributionKey } from "../attribution/attribution-cookie.js";
import { createAttributionKeeper } from "../attribution/attribution-keeper.js";
import { creditRecord } from "../attribution/credit.js";
import { explainCredit } from "../attribution/explain-credit.js";
import { isInternalReferrer } from "../attribution/internal-referrer.js";
import { forgetCode } from "../attribution/record-touch.js";
import type { Attribution } from "../attribution/touch.js";
import { createCarry } from "../carry/create-carry.js";
import { createConsent } from "../consent/consent.js";
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
import { createRedeem } from "./create-redeem.js";
import type { Engine } from "./engine.js";
import { eraseTraces } from "./erase-traces.js";
import { warnOfFaults } from "./warn-of-faults.js";

/** What an engine is made from; without an adapter events stay in memory, without a platform it is the browser. */
export type EngineParts = Omit<ReferralContext, "adapter" | "platform"> & {
  /** What was wrong with the program document. */
  readonly problems: readonly ProgramProblem[];
  readonly adapter?: Adapter | undefined;
  readonly platform?: Platform | undefined;
};

const UNSTORED = "Nothing is stored, because permission is missing: this holds for this page only.";

/** Wires the parts that remember, report and ask. Nothing is read or written before one of them is needed. */
export function createEngine(parts: EngineParts): Engine {
  const { adapter = createMemoryAdapter(), platform = createBrowserPlatform() } = parts;
  const { program, problems, now, $state, set, fail } = parts;
  const context: ReferralContext = { ...parts, adapter, platform };
  let denial: Promise<void> | undefined;
  /** Whether there was a grant on this page since the last denial. */
  let mayHaveStored = false;
  const consent = createConsent(program.consent, platform, (status, previous) => {
    set({ consent: status });
    if (status === "granted") void onGrant();
    mayHaveStored ||= status === "granted" || previous === "granted";
    if (status !== "denied") return;
    denial = onDenial(mayHaveStored);
    mayHaveStored = false;
  });
  const isAllowed = () => consent.status() === "granted";
  const isVerified = createVerifier(program.link.vanity);
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
  const answers = createAnswers(context, facts);
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
  const redeem = createRedeem({ context, isVerified, ownCode, arrivals, answers, record });
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
    if (session.isNews("granted")) await record("consent.changed", { status: "granted" });
  }

  const forgetOwn = () => keeper.edit((known) => forgetCode(known, ownCode() ?? ""));

  async function onGrant(): Promise<void> {
    forgetOwn();
    if (consent.sources().some(({ answer }) => answer === "granted")) void reportGrant();
    await arrivals.report();
    await landing.takeOver();
    await reportIdentity();
  }

  // Asking for names opens nothing.
  const hasOutbox = async () => (await platform.databases()).some((name) => name.startsWith("_offshoot"));

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
    if (wasGranted || hadTraces || (await hasOutbox())) await adapter.purge();
  }

  /** What closed tabs have left goes out once the page has nothing better to do. */
  async function pickUp(): Promise<void> {
    // Where nobody has to be asked, only: who has to grant sends by that.
    if (!parts.adapter || program.consent === "required") return;
    // The page before this one may have had no time to open its database.
    const isLeft = isInternalReferrer(platform, "") || (await hasOutbox());
    if (isLeft && isAllowed()) await adapter.flush();
  }

  /** A code given by hand that is none, or reads as somebody's generated one, would credit nobody or somebody else. */
  function checkOwnCode(): void {
    const code = ownCode();
    if (code === undefined || normalizeCode(code) === code) return;
    set({ advocate: null });
    const expected = "2 to 64 letters, digits, - and _ that read as no generated code";
    fail("option-invalid", `identify: expected a code of ${expected}, got ${code}.`);
  }

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
      forgetOwn();
      if ($state.get().attribution) attribution();
      await reportIdentity();
    },
    consent,
    update: async (state) => consent.update(state),
    async grant() {
      const wasAllowed = isAllowed();
      consent.set("granted");
      if (wasAllowed) return;
      await reportGrant();
      await adapter.flush();
    },
    async revoke() {
      denial = undefined;
      consent.set("denied");
      startOver();
      await (denial ?? adapter.purge());
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
