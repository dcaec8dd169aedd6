import type { ClosedReason } from "../program/resolved-program.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

const CLOSED: Readonly<Record<ClosedReason, string>> = {
  rollout: "this visitor is outside its rollout, or its rollout cannot be read",
  upcoming: "it has not begun, by schedule.startsAt",
  ended: "it is over, by schedule.endsAt",
  budget: "its budget is spent",
};

/** Says whether people are invited, and whether it counts. */
export function checkProgram({ referral }: Patient): readonly Finding[] {
  const { fine, note } = createFindings("program");
  const { program, isWhole } = referral.$state.get();
  const { closed, mode } = program;
  const findings: Finding[] = [];
  if (mode === "test")
    findings.push(
      note("The program is in test mode: events are marked and count for nothing. Leave mode out to go live."),
    );
  if (!isWhole) findings.push(note("The rest of the program document has not been read yet."));
  if (closed)
    findings.push(
      note(
        `Nobody is invited, because ${CLOSED[closed]}. A friend who was promised something is welcomed all the same.`,
      ),
    );
  return findings.length > 0 ? findings : [fine("The program is live, and people are invited.")];
}
