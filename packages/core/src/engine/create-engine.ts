import { nanoid } from "nanoid";
import type { Adapter } from "../adapter.js";
import { attributionKey } from "../attribution/attribution-cookie.js";
import { createAttributionKeeper } from "../attribution/attribution-keeper.js";
import { creditRecord } from "../attribution/credit.js";
import { explainCredit } from "../attribution/explain-credit.js";
import type { Attribution, Touch } from "../attribution/touch.js";
import { createConsent } from "../consent/consent.js";
import { eventIdOf } from "../identity/event-id.js";
import { createRecorder } from "../identity/recorder.js";
import { createSession } from "../identity/session.js";
import { IDLE } from "../idle.js";
import { checkCode } from "../link/check-code.js";
import { createMemoryAdapter } from "../memory-adapter.js";
import { createBrowserPlatform } from "../platform/browser-platform.js";
import type { Platform } from "../platform/platform.js";
import { canonicalLocale } from "../program/canonical-locale.js";
import type { ProgramProblem } from "../program/read-shape.js";
import type { ReferralContext } from "../referral-context.js";
import { createAnswers } from "../reward/answers.js";
import { buildMessage } from "../share/message.js";
import { runShareFlow } from "../share/share-flow.js";
import type { Engine } from "./engine.js";

/** What an engine is made from; without an adapter events stay in memory, without a platform it is the browser. */
export type EngineParts = Omit<ReferralContext, "adapter" | "platform"> & {
  /** What was wrong with the program document. */
  readonly problems: readonly ProgramProblem[];
  readonly adapter?: Adapter | undefined;
  readonly platform?: Platform | undefined;
};

/** Wires the parts that remember, report and ask. Nothing is read or written before one of them is needed. */
export function createEngine(parts: EngineParts): Engine {
  const { adapter = createMemoryAdapter(), platform = createBrowserPlatform() } = parts;
  const { program, problems, now, $state, set, fail } = parts;
  const context: ReferralContext = { ...parts, adapter, platform };
  const consent = createConsent(program.consent, platform, (status, previous) => {
    set({ consent: status });
    if (status === "granted") void onGrant();
    if (status === "denied" && previous !== null) forgetAll();
  });
  const isAllowed = () => consent.status() === "granted";
  const isVerified = (code: string) => checkCode(code) || program.link.vanity.includes(code);
  const rules = () => ({ now: now(), isVerified });
  const keeper = createAttributionKeeper(program, platform, rules, isAllowed);
  const session = createSession(platform.session, attributionKey(program.program), now, nanoid);
  let waiting: readonly Touch[] = [];

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

  async function reportTouches(): Promise<void> {
    const touches = waiting;
    waiting = [];
    for (const { code, channel, source, touchedAt } of touches) {
      if (!isAllowed() || !session.isNews(`touch ${code}.${channel}`)) continue;
      await record("touch.captured", { code, ...(channel && { channel }), source }, { at: touchedAt });
    }
  }

  async function reportIdentity(): Promise<void> {
    const identity = context.identity();
    if (identity === null || !isAllowed() || !session.isNews(`advocate ${identity.id}`)) return;
    await record("advocate.identified", {});
    // The first summary with a token is what makes the code known to the backend.
    await answers.summary();
  }

  async function onGrant(): Promise<void> {
    if (waiting.length > 0) keeper.persist();
    await reportTouches();
    await reportIdentity();
  }

  function forgetAll(): void {
    waiting = [];
    set({ summary: IDLE, invitation: IDLE });
    keeper.erase();
    session.erase();
    // Where the welcome card remembers that it was closed.
    platform.session.remove(`${attributionKey(program.program)}_closed`);
  }

  function capture(url = platform.url()): void {
    const touch = keeper.capture(url);
    if (touch === null) return;
    if (touch.code === ownCode()) {
      keeper.forgetOwn(touch.code);
      return;
    }
    waiting = [...waiting, touch];
    attribution();
    if (isAllowed()) void reportTouches();
  }

  // What closed tabs have left goes out once the page has nothing better to do.
  const stopSettling = platform.whenSettled(() => {
    if (isAllowed()) void adapter.flush();
  });
  const stopNavigation = platform.onNavigate(() => capture());
  if (!parts.adapter || problems.length > 0) {
    // The words are fetched only when there is something to say.
    void import("../program/explain-problems.js").then(({ explainProblems }) => {
      platform.warn(explainProblems(problems, parts.adapter !== undefined));
    });
  }

  return {
    ...answers,
    capture,
    attribution,
    explain: () => explainCredit(keeper.record(), ownCode(), rules()),
    record,
    async convert({ friend, ...data }) {
      const orderId = `${data.orderId ?? ""}`;
      const id = eventIdOf(program.program, orderId);
      if (orderId) return record("conversion.completed", { ...data, orderId }, { id, friend });
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
      keeper.forgetOwn(ownCode() ?? "");
      if ($state.get().attribution) attribution();
      await reportIdentity();
    },
    consent: consent.status,
    async grant() {
      if (isAllowed()) return;
      consent.set("granted");
      await record("consent.changed", { status: "granted" });
      await adapter.flush();
    },
    async revoke() {
      consent.set("denied");
      await adapter.purge();
      capture();
      attribution();
    },
    async flush() {
      if (isAllowed()) await adapter.flush("manual");
    },
    destroy() {
      stopSettling();
      stopNavigation();
      consent.destroy();
      adapter.destroy();
    },
  };
}
