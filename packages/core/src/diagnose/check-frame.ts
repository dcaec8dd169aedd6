import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding } from "./finding.js";

/** Looks whether the page stands in a frame of another site. */
export function checkFrame({ framedBy }: PageFacts): readonly Finding[] {
  const { problem } = createFindings("frame");
  if (framedBy === undefined) return [];
  const site = framedBy || "another site";
  const mend = "Let links open your own page (target=_top), or carry the referral there with carry.decorate().";
  return [
    problem(
      `The page stands in a frame of ${site}: browsers keep its cookies and storage apart, so that a referral is not known on your own pages. ${mend}`,
    ),
  ];
}
