import { atom } from "nanostores";
import type { AdvocateRef, Receipt } from "./adapter.js";
import { createEmitter } from "./emitter.js";
import type { Engine } from "./engine/engine.js";
import { IDLE } from "./idle.js";
import { isAllowedHost } from "./link/allowed-host.js";
import { buildLink } from "./link/build-link.js";
import { CODE_GRAMMAR } from "./link/code-grammar.js";
import { deriveCode } from "./link/derive-code.js";
import { browserPage } from "./platform/browser-page.js";
import type { Page } from "./platform/platform.js";
import { parseProgram } from "./program/parse-program.js";
import type { ProgramDocument } from "./program/program-document.js";
import type { AdvocateIdentity, Referral, ReferralListeners, ReferralState, Services } from "./referral.js";
import type { ReferralContext } from "./referral-context.js";
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
  const { program, problems } = parseProgram(document, { baseUrl: landing });

  const { emit, on, clear } = createEmitter<ReferralListeners>();
  const $state = atom<ReferralState>({
    program,
    locale,
    advocate: null,
    consent: program.consent === "granted" ? "granted" : "pending",
    attribution: null,
    summary: IDLE,
    invitation: IDLE,
  });
  const set = (part: Partial<ReferralState>) => $state.set({ ...$state.get(), ...part });
  let identity: AdvocateRef | null = null;
  let latest: AdvocateIdentity | null = null;
  let latestCode: string | Promise<string> | undefined;
  let isDestroyed = false;

  const context: Omit<ReferralContext, "adapter" | "platform"> = {
    program,
    now,
    createId,
    $state,
    identity: () => identity,
    isDestroyed: () => isDestroyed,
    set,
    emit,
    fail: (code, message, cause) =>
      emit("error", isOffshootError(cause) ? cause : new OffshootError(code, message, { cause })),
  };

  let loaded: Engine | undefined;
  // A prerendered page fetches nothing until somebody looks at it.
  const loading = new Promise<void>(page.whenActive).then(async () => {
    const [{ createEngine }, adapter] = await Promise.all([
      import("./engine/create-engine.js"),
      typeof services.adapter === "function" ? services.adapter(program) : services.adapter,
    ]);
    loaded = createEngine({ ...context, problems, adapter, platform });
    if (isDestroyed) loaded.destroy();
    else {
      loaded.capture(landing);
      // The address may have changed while the engine was on its way.
      loaded.capture();
    }
    return loaded;
  });

  /** Runs in the caller's own task once the engine is here: a share sheet and a journal entry cannot wait. */
  async function withEngine<T>(run: (engine: Engine) => T | Promise<T>, otherwise: T): Promise<T> {
    try {
      return await run(loaded ?? (await loading));
    } catch (cause) {
      context.fail("engine-unavailable", "A part of the script did not load; the page goes on without it.", cause);
      return otherwise;
    }
  }
  const record: Engine["record"] = (...fact) => withEngine((engine) => engine.record(...fact), LOST);

  return {
    $state,
    program,
    // Who is being signed in belongs to the landing: nothing may say "sign in" while their code is derived.
    ready: withEngine(async () => void (await latestCode), undefined),
    async identify(advocate) {
      const { id, code, name, token } = advocate ?? {};
      const isGood = `${id ?? ""}` !== "" && (code === undefined || CODE_GRAMMAR.test(code));
      if (advocate && !isGood) {
        context.fail("option-invalid", 'identify: expected { id: "customer-42" }, got no id, or a code that is none.');
        return;
      }
      latest = advocate;
      if (!advocate || `${id}` !== identity?.id) set({ summary: IDLE });
      if (!advocate) {
        identity = null;
        set({ advocate: null });
        return;
      }
      try {
        const own = `${id}`;
        latestCode = code ? `${code}`.toUpperCase() : deriveCode(program.program, own);
        const known = { id: own, code: await latestCode };
        // Somebody else may have signed in, or out, while the code was derived.
        if (advocate !== latest) return;
        identity = { ...known, ...(token && { token }) };
        set({ advocate: { ...known, ...(name && { name }) } });
      } catch (cause) {
        context.fail("engine-unavailable", "The code could not be derived: a part of the script did not load.", cause);
      }
      await withEngine((engine) => engine.onIdentity(), undefined);
    },
    link: linkOf,
    share: (channel) => {
      const link = linkOf({ channel });
      return withEngine((engine) => engine.share(channel, link), { channel, outcome: "failed", link });
    },
    attribution: () => loaded?.attribution() ?? null,
    explain: () => loaded?.explain() ?? [],
    invitation: () => withEngine((engine) => engine.invitation(), null),
    lead: (lead) => {
      const { friend, ...data } = lead ?? {};
      return record("lead.created", data, { friend });
    },
    convert: (conversion) => withEngine((engine) => engine.convert(conversion), LOST),
    track: (type, data = {}) => record(type, data),
    summary: () => withEngine((engine) => engine.summary(), null),
    consent: {
      get status() {
        return loaded?.consent() ?? $state.get().consent;
      },
      grant: () => void withEngine((engine) => engine.grant(), undefined),
      revoke: () => withEngine((engine) => engine.revoke(), undefined),
    },
    on,
    flush: () => withEngine((engine) => engine.flush(), undefined),
    destroy() {
      isDestroyed = true;
      loaded?.destroy();
      clear();
    },
  };

  function linkOf({ channel, url = program.link.base }: Parameters<Referral["link"]>[0] = {}): string {
    const { advocate } = $state.get();
    if (!advocate) return "";
    const { base, domains, param } = program.link;
    const wanted = URL.canParse(url, page.url()) ? new URL(url, page.url()).href : `${url}`;
    const isGood = isAllowedHost(wanted, domains);
    if (!isGood) context.fail("option-invalid", `link: expected an address on ${domains.join(", ")}, got ${wanted}.`);
    return buildLink(isGood ? wanted : base, { param, code: advocate.code, channel });
  }
}
