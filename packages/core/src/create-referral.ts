import { atom } from "nanostores";
import type { AdvocateRef, Receipt } from "./adapter.js";
import type { Carry } from "./carry/carry.js";
import type { ConsentAnswer } from "./consent/consent-answer.js";
import { createEmitter } from "./emitter.js";
import type { Engine, EngineCalls } from "./engine/engine.js";
import { IDLE } from "./idle.js";
import { initialState } from "./initial-state.js";
import { isAllowedHost } from "./link/allowed-host.js";
import { buildQueryLink } from "./link/build-query-link.js";
import { deriveCode } from "./link/derive-code.js";
import type { LinkParts } from "./link/link-parts.js";
import { browserPage } from "./platform/browser-page.js";
import type { Page } from "./platform/platform.js";
import { parseFirst } from "./program/parse-first.js";
import type { ProgramDocument } from "./program/program-document.js";
import type { Referral, ReferralListeners, ReferralState, Services } from "./referral.js";
import type { NamedAdvocate, ReferralContext } from "./referral-context.js";
import { isOffshootError, OffshootError } from "./referral-error.js";

const LOST: Receipt = { id: "", durability: "dropped", reason: "unavailable" };

/**
 * Starts a program on this page: captures the landing, then waits to be asked.
 *
 * What a card is drawn from (program, link, state) is here at once; what remembers, reports and asks loads beside it.
 *
 * @throws OffshootError `program-invalid` when the document is not usable at all; a bad part of it is only warned about.
 *
 * @example
 * const referral = createReferral({ program: "acme-friends", rewards: { friend: { kind: "discount", percent: 15 } } });
 * await referral.identify({ id: "customer-42" });
 * referral.link({ channel: "copy" });
 */
export function createReferral(document: ProgramDocument, services: Services = {}): Referral {
  const { platform, locale = null, now = Date.now, createId } = services;
  const page: Page = platform ?? browserPage;
  const { landing = page.url() } = services;
  const { program, isWhole } = parseFirst(document, { baseUrl: page.url() });

  const { emit, on, clear } = createEmitter<ReferralListeners>();
  const $state = atom(initialState(program, isWhole, locale));
  const set = (part: Partial<ReferralState>) => $state.set({ ...$state.get(), ...part });
  let identity: AdvocateRef | null = null;
  let latest: NamedAdvocate | null = null;
  let latestCode: string | Promise<string> | undefined;
  /** What the host said about consent while the engine was on its way. */
  let word: ConsentAnswer | undefined;
  let isDestroyed = false;
  let buildLink: (url: string, parts: LinkParts) => string = buildQueryLink;

  const context: Omit<ReferralContext, "adapter" | "platform"> = {
    program,
    now,
    createId,
    $state,
    identity: () => $state.get().advocate && identity,
    identifying: () => Promise.resolve(latestCode).catch(() => {}),
    traits: () => ({ ...services.traits, ...latest?.traits }),
    isDestroyed: () => isDestroyed,
    identify,
    named: () => latest,
    link: linkOf,
    set,
    emit,
    fail: (code, message, cause) =>
      emit("error", isOffshootError(cause) ? cause : new OffshootError(code, message, { cause })),
  };

  let loaded: Engine | undefined;
  /** What fails is said to whoever listens, never thrown into the page. */
  async function attempt<T>(run: () => T | Promise<T>, otherwise: T): Promise<T> {
    try {
      return await run();
    } catch (cause) {
      context.fail("engine-unavailable", "A part of the script did not load.", cause);
      return otherwise;
    }
  }
  const loadWhole = () => import("./personalise/read-whole.js");
  const loadEngine = () => import("./engine/create-engine.js");
  let wake = () => {};
  // A prerendered page fetches nothing until somebody looks at it.
  const waking = new Promise<void>((resolve) => {
    wake = resolve;
    page.whenActive(resolve);
  });
  const loading = waking.then(async () => {
    if (isDestroyed)
      throw new OffshootError("engine-unavailable", "The referral was destroyed before anybody saw the page.");
    const { adapter: given } = services;
    // What the first reading does not know, or refuses, is for the whole one to say.
    const reading = isWhole
      ? undefined
      : attempt(async () => (await loadWhole().catch(loadWhole)).readWhole(document, page.url()), undefined);
    const [{ createEngine }, adapter, whole] = await Promise.all([
      loadEngine().catch(loadEngine),
      // Without its adapter a program works on: events stay in memory.
      attempt(async () => {
        if (typeof given !== "function") return given;
        const read = await reading;
        // In no form at all rather than in another one than the document asks for.
        return read || !document.backend?.format ? given(read?.program ?? program) : undefined;
      }, undefined),
      reading,
    ]);
    if (!whole) giveUp();
    loaded = createEngine({
      ...context,
      program: $state.get().program,
      word,
      whole,
      adapter,
      platform,
    });
    Object.assign(carry, loaded.carry);
    if (isDestroyed) loaded.destroy();
    else await loaded.land(landing);
    return loaded;
  });
  loading.catch(giveUp);

  /** Where the rest of a document cannot be read, nobody is invited to what may not hold. */
  function giveUp(): void {
    if ($state.get().isWhole) return;
    const { mode } = document;
    set({ isWhole: true, program: { ...program, ...(mode === "test" && { mode }), closed: "rollout" } });
  }

  /** Runs in the caller's own task once the engine is here: a share sheet and a journal entry cannot wait. */
  const withEngine = <T>(run: (engine: Engine) => T | Promise<T>, otherwise: T): Promise<T> =>
    attempt(async () => run(loaded ?? (await loading)), otherwise);
  const say = (answer: ConsentAnswer): Promise<void> => {
    word = answer;
    return withEngine((engine) => engine.say(answer), undefined);
  };
  /** Carries nothing before the engine is here; a form is filled then. */
  const carry: Carry = {
    decorate: String,
    state: (value = "") => value,
    readState: () => null,
    metadata: () => ({}),
    form(form) {
      const filling = withEngine(
        (engine) => engine.carry.form(form),
        () => {},
      );
      return () => void filling.then((stop) => stop());
    },
  };
  /** Makes a call that may come before the engine is here. */
  const later =
    <K extends keyof EngineCalls>(name: K, otherwise: Awaited<ReturnType<EngineCalls[K]>>) =>
    (...args: Parameters<EngineCalls[K]>) =>
      withEngine((engine) => (engine[name] as (...args: unknown[]) => Promise<typeof otherwise>)(...args), otherwise);

  return {
    $state,
    get program() {
      return $state.get().program;
    },
    // Who is being signed in belongs to the landing: nothing may say "sign in" while their code is derived.
    ready: withEngine(async () => void (await latestCode), undefined),
    identify,
    link: linkOf,
    share: (channel, options) => {
      const link = linkOf({ channel });
      return withEngine((engine) => engine.share(channel, link, options), { channel, outcome: "failed", link });
    },
    target: (channel, options) => loaded?.target(channel, linkOf({ channel }), options) ?? null,
    attribution: () => loaded?.attribution() ?? null,
    explain: () => loaded?.explain() ?? [],
    carry,
    joinByEmail: later("joinByEmail", { status: "unavailable" }),
    redeem: later("redeem", "unverified"),
    invitation: later("invitation", null),
    lead: later("lead", LOST),
    convert: later("convert", LOST),
    track: later("track", LOST),
    feedback: later("feedback", LOST),
    prompt: later("prompt", "not-now"),
    summary: later("summary", null),
    consent: {
      get status() {
        return loaded?.consent.status() ?? word ?? $state.get().consent;
      },
      sources: () => loaded?.consent.sources() ?? [],
      update: later("update", undefined),
      grant: () => say("granted"),
      revoke: () => say("denied"),
    },
    on,
    flush: later("flush", undefined),
    destroy() {
      isDestroyed = true;
      wake();
      loaded?.destroy();
      clear();
    },
  };

  async function identify(advocate: NamedAdvocate | null): Promise<void> {
    const { code, name, token } = advocate ?? {};
    const id = String(advocate?.id ?? "");
    if (advocate && !id) {
      context.fail("option-invalid", 'identify: expected { id: "customer-42" }, got no id.');
      return;
    }
    latest = advocate;
    if (id !== identity?.id) {
      // While the next one's code is derived, no answer about the last one may come between.
      identity = null;
      set({ summary: IDLE });
    }
    if (!advocate) {
      latestCode = undefined;
      set({ advocate: null });
    } else
      await attempt(async () => {
        latestCode = code || deriveCode(program.program, id, services);
        // A code that was given is known at once: what happens in the same task must not count as a friend's.
        const known = { id, code: code ? `${code}`.toUpperCase() : await latestCode };
        // Most links are in query style; the others are built by a part that only their programs load.
        if (program.link.style !== "query") ({ buildLink } = await import("./link/build-link.js"));
        // Somebody else may have signed in, or out, while the code was derived.
        if (advocate !== latest) return;
        identity = token === null ? token : { ...known, ...(token && { token }) };
        set({ advocate: { ...known, ...(name && { name: String(name) }) } });
      }, undefined);
    await withEngine((engine) => engine.onIdentity(latest), undefined);
  }

  function linkOf({ channel, url }: Parameters<Referral["link"]>[0] = {}): string {
    const { advocate, program } = $state.get();
    if (!advocate) return "";
    const { base, domains } = program.link;
    const here = page.url();
    const wanted = url ?? (program.share.page === "base" ? base : here);
    const there = URL.canParse(wanted, here) ? new URL(wanted, here).href : "";
    const isGood = isAllowedHost(there, domains);
    if (!isGood && url) context.fail("option-invalid", `link: expected an address on ${domains}, got ${url}.`);
    return buildLink(isGood ? there : base, { ...program.link, code: advocate.code, channel });
  }
}
