import { diagnose, type Platform, type Referral } from "@offshoot/core";
import type { Log } from "./log.js";
import type { Trouble } from "./report.js";

const ORDER = ["problem", "note", "fine"];

/** Turns `[offshoot] program.link.base: expected …` into the path, as the document has it, and the rest. */
function splitPath(sentence: string): Trouble {
  const [, where = "program", rest = sentence] = /^\[offshoot\] (program\.[^:]+): (.*)$/s.exec(sentence) ?? [];
  return { where, severity: "problem", sentence: rest };
}

/** Checks a document as the studio does, by the strict schema; it loads for this only. */
async function checkDocument(document: unknown): Promise<readonly Trouble[]> {
  if (document === undefined) return [];
  const { checkProgram } = await import("@offshoot/core/schema");
  return checkProgram(document).map(splitPath);
}

/**
 * Collects everything that is wrong, or may be meant so: the doctor's findings, the faults of the document by path, and what has
 * failed since the panel is here. The worst first.
 *
 * @param failure Why no program has started.
 */
export async function collectTroubles(
  referral: Referral | null,
  {
    document,
    failure,
    platform,
  }: { readonly document?: unknown; readonly failure?: unknown; readonly platform: Platform },
  { errors }: Log,
): Promise<readonly Trouble[]> {
  const plain = (error: unknown) => `${(error as Error | null)?.message ?? error}`.replace(/^\[offshoot\] /, "");
  const [found, faults] = await Promise.all([diagnose(referral, platform), checkDocument(document)]);
  const started: Trouble[] =
    failure === undefined ? [] : [{ where: "start", severity: "problem", sentence: plain(failure) }];
  const failed = [...new Set(errors.map(plain))].map(
    (sentence): Trouble => ({ where: "error", severity: "problem", sentence }),
  );
  // What the doctor says of an address says more than the error about it.
  const addresses = found.flatMap(({ severity, sentence }) =>
    severity === "problem" ? (sentence.match(/https?:\/\/\S+/g) ?? []) : [],
  );
  const isSaid = ({ sentence }: Trouble) => addresses.some((address) => sentence.includes(address));
  const all = [
    ...started,
    ...failed.filter((trouble) => !isSaid(trouble)),
    ...faults,
    ...found.map(({ check, ...rest }) => ({ where: check, ...rest })),
  ];
  return all.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
