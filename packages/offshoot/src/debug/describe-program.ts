import { formatReward, type Referral } from "@offshoot/core";
import type { Row, Section } from "./report.js";

/** What decides how the program is for this visitor, and what that is called here. */
const PERSONAL = new Map<string, string>([
  ["segment", "Segment"],
  ["rollout", "Rollout"],
  ["schedule", "Schedule"],
  ["offer", "Offer"],
]);

/** Says which program this is, and how it is for this visitor. */
export function describeProgram(referral: Referral): Section {
  const { program, isWhole, locale } = referral.$state.get();
  const { rewards, link, backend, mode, model, kind, closed, version } = program;
  const language = locale ?? document.documentElement.lang ?? "";
  const give = (reward: typeof rewards.friend) =>
    reward ? `${reward.kind}, ${formatReward(reward, "en")}` : "nothing";
  const rows: Row[] = [
    { name: "Key", value: program.program },
    { name: "Version", value: `${version}` },
    { name: "Mode", value: mode ?? "live", ...(mode && { tone: "warn" }) },
    { name: "Model, kind", value: `${model ?? "none"}, ${kind ?? "customer"}` },
    { name: "Invites", value: closed ? `no (${closed})` : "yes", tone: closed ? "warn" : "good" },
    { name: "A friend gets", value: give(rewards.friend) },
    { name: "An advocate gets", value: give(rewards.advocate) },
    { name: "Links", value: `${link.style} style, parameter ${link.param}, to ${link.base}` },
    { name: "Allowed hosts", value: link.domains.join(", ") },
    { name: "Backend", value: backend.endpoint ?? backend.format ?? "none" },
    { name: "Language", value: language || "of the browser" },
    ...referral.explain().flatMap(({ rule, sentence }) => {
      const name = PERSONAL.get(rule);
      return name ? [{ name, value: sentence }] : [];
    }),
    ...(isWhole ? [] : [{ name: "Document", value: "not read to its end yet", tone: "warn" } as const]),
  ];
  return { title: "Program", summary: `${program.program}, version ${version}, ${mode ?? "live"}`, rows };
}
