import { OffshootError, type ProgramDocument } from "@offshoot/core";
import type { Page } from "./page.js";

const INLINE = 'script[type="application/offshoot+json"]';

async function readText(address: string, answering: Page["answering"]): Promise<string> {
  const answer = await answering;
  if (answer?.ok) return answer.text();
  const came = answer ? `answered ${answer.status}` : "did not answer";
  throw new OffshootError(
    "program-unreachable",
    `GET ${address} ${came}. Put the program document there, or mend data-program.`,
  );
}

/**
 * Loads the program document of a script tag: from the address in `data-program`, or from the page's inline document.
 *
 * @throws OffshootError `program-unreachable` or `program-invalid`, with the address and what came.
 */
export async function loadProgram({ script, answering }: Pick<Page, "script" | "answering">): Promise<ProgramDocument> {
  const { program } = script.dataset;
  const address = program ? new URL(program, location.href).href : INLINE;
  const text = program ? await readText(address, answering) : (document.querySelector(INLINE)?.textContent ?? "");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OffshootError(
      "program-invalid",
      `expected JSON at ${address}, got ${JSON.stringify(text.slice(0, 40))}: ${cause}.`,
      { cause },
    );
  }
}
