import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { Unsubscribe } from "../unsubscribe.js";
import type { ConsentAnswer, ConsentStatus } from "./consent-answer.js";
import { CONSENT_KEY, createDenialMark } from "./denial-mark.js";
import type { ManagerName } from "./listen-to-manager.js";
import { answerOfConsentMode, type ConsentModeState, readConsentMode } from "./read-consent-mode.js";
import { readGpc } from "./read-gpc.js";

type ConsentMode = ResolvedProgram["consent"];

/** When to look for a consent manager that came late, in milliseconds after the page has settled. */
const LOOK_AGAIN_MS = [2000, 5000, 10_000];

/** A source of consent that is on the page, and what it last said; `none` when it has never answered. */
export interface ConsentSource {
  readonly name: "tcf" | "gpp" | "gpc" | "consent-mode";
  readonly answer: ConsentAnswer | "none";
}

/** Whether the SDK may store and send, and how that changes. */
export interface Consent {
  /** Looks at everything that has a say. Before somebody asks nothing is read and no manager is spoken to. */
  status(): ConsentStatus;
  /** Resolves when it is known whether anybody has to be asked; `null` once it is. */
  undecided(): Promise<void> | null;
  /** Takes the host's own word, which is the strongest; a denial is remembered for the pages to come. */
  set(word: ConsentAnswer): void;
  /** Takes a state of Consent Mode, which has no interface to read it by. */
  update(state: unknown): void;
  /** Names the sources on the page and what each last said; none when it is left to the host. */
  sources(): readonly ConsentSource[];
  destroy(): void;
}

/**
 * Runs the consent state machine. `granted` leaves it to the host; `required` waits until somebody says otherwise; `auto`
 * waits for the sources on the page and is granted by itself only when the page has settled and there is none. Among sources
 * any denial wins, and an answer holds until the same source gives another.
 *
 * @param onChange Told the new status and the one before; `null` when nothing but an earlier page's denial was found.
 */
export function createConsent(
  mode: ConsentMode,
  platform: Platform,
  onChange: (status: ConsentStatus, previous: ConsentStatus | null) => void,
): Consent {
  const isHosted = mode === "granted";
  const answers = new Map<ConsentSource["name"], ConsentSource["answer"]>();
  const stops: Unsubscribe[] = [];
  let status: ConsentStatus = isHosted ? "granted" : "pending";
  const mark = createDenialMark(platform);
  /** What the host said last on this page. */
  let said: ConsentAnswer | null = null;
  let isMarked = false;
  let word: ConsentAnswer | null = null;
  let consentMode: ConsentModeState = {};
  let isAsked = false;
  let isSettled = false;
  let isOver = false;
  let loading = 0;
  let deciding: Promise<void> | null = null;
  let decide = () => {};

  const conclude = (): ConsentStatus => {
    if (word || isHosted || isOver) return word ?? status;
    const heard = [...answers.values()];
    if (heard.includes("denied")) return "denied";
    const isNobodyThere = mode === "auto" && isSettled && heard.length === 0;
    return heard.includes("granted") || isNobodyThere ? "granted" : "pending";
  };
  const isUndecided = () => !isOver && status === "pending" && ((mode === "auto" && !isSettled) || loading > 0);

  const listen = async (name: ManagerName) => {
    answers.set(name, "none");
    loading++;
    // Only a page with a consent manager needs to understand one; where the part does not come it has not answered.
    const part = await import("./listen-to-manager.js").catch(() => null);
    loading--;
    if (isOver) return;
    const find = () => platform.consentManagers()[name];
    const stop = part?.listenToManager(name, find, (answer) => {
      answers.set(name, answer);
      read();
    });
    if (stop) stops.push(stop);
    read();
  };
  const look = () => {
    const managers = platform.consentManagers();
    for (const name of ["tcf", "gpp"] as const) {
      if (typeof managers[name] === "function" && !answers.has(name)) void listen(name);
    }
    const signal = readGpc(managers.gpc);
    if (signal) answers.set("gpc", signal);
    else answers.delete("gpc");
  };
  const watch = () => {
    const timers = LOOK_AGAIN_MS.map((ms) => setTimeout(() => read(), ms));
    stops.push(() => timers.forEach(clearTimeout));
  };
  const read = (own?: ConsentAnswer): ConsentStatus => {
    if (own === "denied") mark.set();
    else if (own) mark.clear();
    // Asked each time: another tab may have been told to stop, or that it may go on.
    const isFound = mark.isSet();
    if (isMarked && !isFound && !own && said === "denied") said = null;
    isMarked = isFound;
    said = own ?? said;
    word = isFound ? "denied" : said;
    const isFirst = !isAsked;
    isAsked = true;
    if (isFirst && !isOver) {
      stops.push(platform.onStored(CONSENT_KEY, () => void read()));
      if (isSettled) watch();
    }
    if (!isHosted && !isOver) look();
    const previous = isFirst && isFound && !own ? null : status;
    const next = conclude();
    const isNew = next !== status;
    status = next;
    if (!isUndecided()) {
      decide();
      deciding = null;
    }
    if (isNew) onChange(next, previous);
    return status;
  };

  if (!isHosted) {
    stops.push(
      platform.whenSettled(() => {
        isSettled = true;
        // An ordinary page, where nobody has asked, is not looked at.
        if (!isAsked) return;
        watch();
        read();
      }),
    );
  }

  return {
    status: () => read(),
    undecided() {
      read();
      if (isUndecided()) {
        deciding ??= new Promise((resolve) => {
          decide = resolve;
        });
      }
      return deciding;
    },
    set(next) {
      read(next);
      platform.tellStored(CONSENT_KEY);
    },
    update(state) {
      if (isHosted) return;
      consentMode = readConsentMode(state, consentMode);
      const answer = answerOfConsentMode(consentMode);
      if (answer) answers.set("consent-mode", answer);
      read();
    },
    sources() {
      read();
      return Array.from(answers, ([name, answer]) => ({ name, answer }));
    },
    destroy() {
      isOver = true;
      for (const stop of stops) stop();
      decide();
    },
  };
}
