import type { PageFacts } from "../platform/platform.js";
import { nearest } from "../program/nearest.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

const CARDS = ["invite", "reward", "welcome", "launcher", "code", "question"];

/** Looks whether every card of the page is one, and is for this program. */
export function checkCards({ referral }: Patient, { cards, programs }: PageFacts): readonly Finding[] {
  const { fine, note, problem } = createFindings("cards");
  const { program } = referral.program;
  const placed = cards.filter(({ name }) => name !== "debug");
  const findings = placed.flatMap(({ name, program: wanted, isDefined }): Finding[] => {
    const tag = `<offshoot-${name}>`;
    if (!CARDS.includes(name)) {
      const meant = nearest(name, CARDS, 3);
      return [
        problem(
          `${tag} is no card.${meant ? ` Did you mean <offshoot-${meant}>?` : ` There are ${CARDS.join(", ")}.`}`,
        ),
      ];
    }
    if (wanted !== null && wanted !== program) {
      const mend = "Mend the attribute, or leave it out where the page has one program.";
      const sentence = `<offshoot-${name} program="${wanted.slice(0, 60)}"> is not for ${program}`;
      if (programs > 1) return [note(`${sentence}, but for another program of this page.`)];
      return [problem(`${sentence}, the only program of this page. ${mend}`)];
    }
    if (isDefined) return [];
    const mend =
      "The script brings it when it comes near the screen, a welcome to whoever may be invited; an app calls defineElements().";
    return [note(`${tag} is not drawn yet. ${mend}`)];
  });
  if (findings.length > 0) return findings;
  if (placed.length > 0) return [fine("Every card of the page is known and for this program.")];
  return [note("The page has no card. Put <offshoot-invite></offshoot-invite> where it should stand.")];
}
