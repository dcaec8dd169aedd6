import type { Evaluation } from "./evaluation.js";

type Words = Evaluation["program"]["words"];

const isWelcome = ([key]: readonly [string, unknown]) => /^welcome(\.|$)/.test(key);

/** Takes the words of the welcome card from one side and all others from the other. */
function joinWords(own: Words, asFriend: Words): Words {
  const kept = Object.entries(own).filter((word) => !isWelcome(word));
  return Object.fromEntries([...kept, ...Object.entries(asFriend).filter(isWelcome)]);
}

/**
 * Makes one program for an advocate whom somebody else has invited: what they promise follows their own code, the welcome
 * they are given that of whoever invited them.
 */
export function joinEvaluations(own: Evaluation, asFriend: Evaluation): Evaluation {
  if (own === asFriend) return own;
  const { eligibility: _, ...program } = own.program;
  const { words, eligibility } = asFriend.program;
  const said = own.decisions.map(({ sentence }) => sentence);
  return {
    ...own,
    program: { ...program, words: joinWords(own.program.words, words), ...(eligibility && { eligibility }) },
    decisions: [...own.decisions, ...asFriend.decisions.filter(({ sentence }) => !said.includes(sentence))],
  };
}
