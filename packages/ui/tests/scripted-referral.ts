import {
  type Adapter,
  createMemoryAdapter,
  createMemoryPlatform,
  createReferral,
  type Invitation,
  type MemoryPlatform,
  type MemoryPlatformOptions,
  OffshootError,
  type ProgramDocument,
  type Referral,
  type ReferralEvent,
  type ReferralState,
  type Summary,
} from "@offshoot/core";
import type { WritableAtom } from "nanostores";

/** What the backend says, and what became of it all. */
export interface Script {
  readonly program?: Partial<ProgramDocument>;
  readonly platform?: MemoryPlatformOptions;
  /** What only the whole reading of a document, or somebody's place in it, tells. */
  readonly known?: Partial<ReferralState["program"]>;
  /** Host's id of who is signed in. */
  readonly advocate?: string;
  /** `"down"` is a backend that cannot be reached, `"none"` that there is none; a promise is one that takes its time. */
  readonly summary?: Summary | "down" | "none" | Promise<Summary>;
  /** What this browser was told on an earlier page. */
  readonly recalled?: Summary;
  readonly invitation?: Invitation | null | "down";
}

/** A real referral whose world and backend are played by a test. */
export interface ScriptedReferral {
  readonly referral: Referral;
  readonly platform: MemoryPlatform;
  readonly events: ReferralEvent[];
  /** Changes what the backend says from now on. */
  readonly answer: (summary: Summary | "down") => void;
  /** How often the summary was asked for. */
  readonly asked: () => number;
}

const PROGRAM: ProgramDocument = {
  program: "acme-friends",
  consent: "granted",
  link: { base: "https://acme.example/" },
  rewards: { advocate: { kind: "credit", amount: 20, currency: "USD" }, friend: { kind: "discount", percent: 15 } },
  terms: { url: "https://acme.example/terms" },
};

/** Makes a real referral on a memory platform, with a backend that answers as scripted. */
export function scriptReferral(script: Script = {}): ScriptedReferral {
  const events: ReferralEvent[] = [];
  const platform = createMemoryPlatform(script.platform);
  let summary = script.summary;
  let asked = 0;
  const unreachable = () => new OffshootError("backend-unreachable", "The backend did not answer.");
  const memory = createMemoryAdapter();
  const adapter: Adapter = {
    ...memory,
    async accept(event) {
      events.push(event);
      return { id: event.id, durability: "memory" };
    },
    ...(summary !== "none" && {
      async summary() {
        asked += 1;
        if (summary === undefined || typeof summary === "string") throw unreachable();
        return summary;
      },
    }),
    recall: async () => script.recalled ?? null,
    async invitation() {
      if (script.invitation === "down") throw unreachable();
      return script.invitation ?? null;
    },
  };
  const referral = createReferral({ ...PROGRAM, ...script.program }, { adapter, platform });
  if (script.known) {
    const $state = referral.$state as WritableAtom<ReferralState>;
    $state.set({ ...$state.get(), program: { ...$state.get().program, ...script.known } });
  }
  if (script.advocate) void referral.identify({ id: script.advocate });
  return {
    referral,
    platform,
    events,
    asked: () => asked,
    answer(next) {
      summary = next;
    },
  };
}
