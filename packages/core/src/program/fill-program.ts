import type { CheckedProgram } from "./checked-program.js";
import { withoutHoles } from "./finish-parts.js";
import { firstShape } from "./first-shape.js";
import { minimumOrderOf } from "./minimum-order.js";
import { placeProgram } from "./place-program.js";
import { readShape } from "./read-shape.js";
import type { ResolvedEligibility, ResolvedProgram } from "./resolved-program.js";
import { partDefaults } from "./whole-shape.js";

/**
 * Fills in the default of everything that a checked document does not say.
 *
 * @param options.currency That of the document itself, where something lies over it. @default that of `checked`
 * @param options.baseUrl Address against which a relative `link.base` is resolved, and whose origin is the default.
 * @throws OffshootError `program-invalid` when there is no usable `program` name, because nothing can be stored without one,
 * or when the page has no address of its own (`about:srcdoc`) and `link.base` is not absolute.
 */
export function fillProgram(
  checked: CheckedProgram,
  { baseUrl, currency }: { readonly baseUrl: string; readonly currency?: string | undefined },
): ResolvedProgram {
  const { $schema, ...defaults } = readShape(firstShape(), {}, () => {});
  const parts = partDefaults();
  const { mode, model, kind, schedule, goals, agreement, eligibility, prompt, testimonials, support, cards } = checked;
  const { tiers, ...rewards } = { ...defaults.rewards, ...checked.rewards };
  const filled = withoutHoles({
    program: checked.program ?? "",
    version: checked.version ?? defaults.version,
    mode: mode === "test" ? mode : undefined,
    model,
    kind: kind === "customer" ? undefined : kind,
    schedule,
    link: { ...defaults.link, ...checked.link },
    attribution: {
      ...defaults.attribution,
      ...checked.attribution,
      cookie: { ...defaults.attribution.cookie, ...checked.attribution?.cookie },
    },
    consent: checked.consent ?? defaults.consent,
    rewards: withoutHoles({ ...rewards, tiers: tiers && [...tiers].sort((a, b) => a.at - b.at) }),
    eligibility:
      eligibility &&
      ({
        ...parts.eligibility,
        ...eligibility,
        minimumOrder: minimumOrderOf(checked, currency) ?? [],
      } as ResolvedEligibility),
    goals,
    share: { ...defaults.share, ...checked.share },
    prompt: prompt && { ...parts.prompt, ...prompt },
    testimonials,
    support,
    agreement: agreement && { ...parts.agreement, ...agreement },
    disclosure: checked.disclosure ?? defaults.disclosure,
    words: checked.words ?? defaults.words,
    tone: checked.tone ?? defaults.tone,
    terms: { ...defaults.terms, ...checked.terms },
    theme: { ...defaults.theme, ...checked.theme },
    cards: cards && {
      launcher: { ...parts.launcher, ...cards.launcher },
      question: { ...parts.question, ...cards.question },
    },
    backend: { ...defaults.backend, ...checked.backend },
  }) as ResolvedProgram;
  return placeProgram(filled, baseUrl, checked);
}
