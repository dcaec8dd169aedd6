import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding } from "./finding.js";

/** A file beside the script: `offshoot.boot.1a2b3c4.js`. */
const PART = /\/offshoot\.[\w-]+\.\w{7}\.js([?#]|$)/;

/** Looks whether every part of the script that was asked for has come. */
export function checkParts({ answers, refusals }: PageFacts): readonly Finding[] {
  const { problem } = createFindings("parts");
  const isRefused = (address: string) => refusals.some((refusal) => refusal.address === address);
  const parts = answers.filter(({ address, status }) => PART.test(address) && status !== null && !isRefused(address));
  const cameLater = (address: string) =>
    parts.some((other) => other.status === 200 && other.address.split("?")[0] === address.split("?")[0]);
  return parts
    .filter(({ address, status }) => (status === 0 || Number(status) >= 400) && !cameLater(address))
    .map(({ address, status }) => {
      const mend = "Put all offshoot.*.js files of one version into the folder of offshoot.js.";
      return problem(
        `A part of the script did not load: ${address} ${status ? `answered ${status}` : "gave no answer"}. ${mend}`,
      );
    });
}
