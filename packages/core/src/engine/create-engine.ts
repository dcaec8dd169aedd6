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
import { createRecorder, type RecordEvent } from "../identity/recorder.js";
import { createSession } from "../identity/session.js";
import { createVerifier } from "../link/verify-code.js";

import type { WholeReading } from "../personalise/read-whole.js";
import { createBrowserPlatform } from "../platform/browser-platform.js";
import type { Platform } from "../platform/platform.js";
import { canonicalLocale } from "../program/canonical-locale.js";
import { createAsking } from "../prompt/asking.js";
import type { ReferralContext } from "../referral-context.js";
import { createAnswers } from "../reward/answers.js";
import { isChannelId } from "../share/is-channel-id.js";
import { checkOwnCode } from "./check-own-code.js";
import { createArrivals } from "./create-arrivals.js";
import { createLanding } from "./create-landing.js";
import { createLeftOutbox } from "./create-left-outbox.js";
import { createPermission } from "./create-permission.js";
import { createRedeem } from "./create-redeem.js";
import { createReports } from "./create-reports.js";
import { createSetter } from "./create-setter.js";
import { createTailor } from "./create-tailor.js";
import type { Engine } from "./engine.js";
import { createLazyGuests } from "./lazy-guests.js";
import { createLazySharing } from "./lazy-sharing.js";
import { nowhere } from "./nowhere.js";
import { createTraitsReader } from "./read-traits.js";
import { warnOfFaults } from "./warn-of-faults.js";

/** What an engine is made from; without an adapter events stay in memory, without a platform it is the browser. */
export type EngineParts = Omit<ReferralContext, "adapter" | "platform"> & {
  /** The whole reading of the document, where it says more than the basics. */
  readonly whole?: WholeReading | undefined;
  /** What the host said about consent before the engine was here. */
  readonly word?: ConsentAnswer | undefined;
  readonly adapter?: Adapter | undefined;
  readonly platform?: Platform | undefined;
};

const UNSTORED = "Nothing is stored, because permission is missing: this holds for this page only.";

/** Wires the parts that remember, report and ask. Nothing is read or written before one of them is needed. */
export function createEngine(parts: EngineParts): Engine {
  const { adapter = nowhere, platform = createBrowserPlatform() } = parts;
  const { whole, $state, fail } = parts;
  const { program } = whole ?? parts;
  // A clock may count in fractions, which the cookie cannot hold.
  const now = () => Math.floor(parts.now());
  const set = createSetter(parts, adapter);
  const traits = createTraitsReader(parts);
  const context: ReferralContext = { ...parts, program, traits, now, adapter, platform, set };
  const left = createLeftOutbox(adapter, platform, () => isAllowed(), fail);
  let denial: Promise<void> | undefined;
  /** Id of whom the host has named last on this page. */
  let lastNamed: string | undefined;
  /** Whether there was a grant on this page since the last denial. */
  let mayHaveStored = false;
  const consent = createConsent(program.consent, platform, (status, previous) => {
    if (status === "granted") void Promise.all([permission.granted(), guests.wake()]);
    mayHaveStored ||= status === "granted" || previous === "granted";
    if (status === "denied") {
      denial = permission.denied(mayHaveStored);
      mayHaveStored = false;
    }
    set({ consent: status });
    tailor.refresh();
  });
  const isAllowed = () => !context.isDestroyed() && consent.status() === "granted";
  const isListed = createVerifier(program.link.vanity);
  /** Codes that the backend has vouched for on this page. */
  let confirmed: readonly string[] = [];
  const isVerified = (code: string) => isListed(code) || confirmed.includes(code) || answers.isVouched(code);
  const rules = () => ({ now: now(), isVerified, model: program.attribution.model });
  const keeper = createAttributionKeeper({ program, platform, rules, isAllowed, createVisitor: nanoid });
  const session = createSession(platform.session, attributionKey(program.program), now, nanoid);

  const ownCode = () => $state.get().advocate?.code;
  const attribution = (): Attribution | null => {
    const credit = creditRecord(keeper.record(), ownCode(), rules());
    if (JSON.stringify(credit) !== JSON.stringify($state.get().attribution)) {
      set({ attribution: credit });
      tailor.refresh();
    }
    return credit;
  };
  const { undecided } = consent;
  const locale = () => canonicalLocale($state.get().locale ?? platform.locale());
  const tailor = createTailor(context, whole, { isAllowed, ownCode, visitor: keeper.visitor }, (...fact) =>
    record(...fact),
  );
  const facts = { attribution, isAllowed, undecided, locale, visitor: keeper.visitor, tags: tailor.tags };
  const record = createRecorder(context, session, facts, tailor.seen);
  const asking = createAsking(context, consent, (...fact) => tell(...fact));
  /** Records what may also be a moment to ask for something. */
  const tell: RecordEvent = (type, data, options) => {
    asking.hear(type, data);
    void guests.wake();
    return record(type, data, options);
  };
  const answers = createAnswers(context, { ...facts, offerOf: tailor.offerOf }, (code, status) => {
    if (isListed(code)) return;
    confirmed = confirmed.filter((one) => one !== code);
    if (status === "valid") confirmed = [...confirmed, code];
    // A code that nobody issued makes room for a real friend's.
    if (status === "unknown") keeper.edit((known) => forgetCode(known, code));
    attribution();
  });
  const guests = createLazyGuests({ context, isAllowed, locale, record, refresh: answers.summary });
  const arrivals = createArrivals({
    platform,
    keeper,
    session,
    rules,
    isAllowed,
    ownCode,
    record,
    onOpened: (opened) => set({ opened }),
    onChange: attribution,
  });
  const landing = createLanding({ context, arrivals, isAllowed, attribution });
  const redeem = createRedeem({ context, isVerified, ownCode, arrivals, answers, record, known: keeper.record });
  const sharing = createLazySharing({
    platform,
    program: () => $state.get().program,
    advocate: () => $state.get().advocate?.name,
    locale,
    onLoad: () => set({}),
  });
  const carry = createCarry({
    ...context,
    touch: () => attribution()?.credited ?? null,
    keep: (touch) => arrivals.take(touch, true),
  });

  const permission = createPermission({
    context,
    session,
    arrivals,
    landing,
    answers,
    left,
    tailor,
    record,
    isAllowed,
    attribution,
    sources: () => consent.sources(),
  });

  /** What closed tabs have left goes out once the page has nothing better to do. */
  async function pickUp(): Promise<void> {
    // Where nobody has to be asked, only: who has to grant sends by that.
    if (!parts.adapter || program.consent === "required") return;
    if (await left.isThere()) await left.flush();
  }

  if (parts.word) consent.set(parts.word);
  const stopSettling = platform.whenSettled(pickUp);
  const stopNavigation = platform.onNavigate(() => {
    arrivals.capture(platform.url(), false);
    tailor.refresh();
  });
  void warnOfFaults(program, whole?.problems ?? [], platform, parts.adapter !== undefined).catch(() => {});

  return {
    ...answers,
    async land(address) {
      await landing.land(address);
      // Nobody is shown what changes as soon as it is known who they are.
      await context.identifying();
      await guests.wake(address);
      const deciding = tailor.followsVisitor && undecided();
      if (deciding) void deciding.then(tailor.start);
      else tailor.start();
    },
    attribution,
    explain() {
      tailor.refresh();
      const credits = explainCredit(keeper.record(), ownCode(), rules());
      const why = [...arrivals.refused(), ...credits, ...tailor.decisions(), ...answers.why()];
      return isAllowed() || context.isDestroyed() ? why : [...why, { rule: "consent", sentence: UNSTORED }];
    },
    ...createReports(context, redeem, tell),
    async prompt() {
      tailor.refresh();
      return asking.prompt();
    },
    feedback: asking.feedback,
    redeem: redeem.typed,
    joinByEmail: guests.join,
    carry,
    target(...wanted) {
      tailor.refreshSoon();
      return sharing.target(...wanted);
    },
    async share(channel, link, options) {
      if (!isChannelId(channel)) return { channel, outcome: "failed", link };
      // A boost may have ended since the page was opened.
      tailor.refresh();
      const flow = sharing.share(channel, link, options);
      void record("share.started", { channel });
      const outcome = await flow;
      await record("share.completed", { channel, outcome });
      return { channel, outcome, link };
    },
    async onIdentity(named) {
      checkOwnCode(context);
      // Nobody is a word of the host's own; on a new page the first one named may be who was known before.
      const forgetting = (!named || (lastNamed && lastNamed !== named.id)) && answers.forgetSummary();
      lastNamed = named?.id;
      arrivals.forgetOwn();
      if ($state.get().attribution) attribution();
      tailor.refresh();
      await Promise.all([permission.reportIdentity(), ownCode() && sharing.prepare(), forgetting]);
      void guests.wake();
    },
    consent,
    update: async (state) => consent.update(state),
    async say(answer) {
      const wasAllowed = isAllowed();
      consent.set(answer);
      // What was denied already has nothing new to erase, but an outbox may have been left.
      if (answer === "denied") return denial ?? left.purge();
      if (wasAllowed) return;
      await permission.reportGrant();
      await left.flush();
    },
    async flush() {
      if (isAllowed()) await adapter.flush("manual");
    },
    destroy() {
      stopSettling();
      stopNavigation();
      asking.destroy();
      carry.destroy();
      consent.destroy();
      adapter.destroy();
    },
  };
}
