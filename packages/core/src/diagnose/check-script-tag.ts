import type { PageFacts } from "../platform/platform.js";
import { nearest } from "../program/nearest.js";
import { createFindings, type Finding } from "./finding.js";

const KNOWN = ["program", "advocate-id", "advocate-name", "advocate-token", "locale", "debug"];
/** What is near to none of these belongs to the page, a framework or a consent manager. */
const isOurs = (name: string) => KNOWN.includes(name);

/** Looks for misspelt attributes of the script tag. */
export function checkScriptTag({ attributes }: PageFacts): readonly Finding[] {
  const { note, problem } = createFindings("script-tag");
  const misspelt = attributes.flatMap((name) => {
    const meant = isOurs(name) ? undefined : nearest(name, KNOWN, 3);
    return meant && !attributes.includes(meant)
      ? [problem(`The script tag has data-${name}. Did you mean data-${meant}?`)]
      : [];
  });
  if (attributes.some((name) => /^advocate-(name|token)$/.test(name)) && !attributes.includes("advocate-id"))
    misspelt.push(note("The script tag names an advocate without data-advocate-id: nobody is signed in by that."));
  return misspelt;
}
