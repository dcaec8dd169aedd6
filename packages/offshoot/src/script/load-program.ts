import { OffshootError, type ProgramDocument } from "@offshoot/core";
import type { fetchProgram } from "./fetch-program.js";

const INLINE = 'script[type="application/offshoot+json"]';

async function readText(address: string, answering: Promise<Response | undefined>): Promise<string> {
  let came = "did not answer";
  let cause: unknown;
  try {
    const answer = await answering;
    if (answer?.ok) return await answer.text();
    came = `answered ${answer?.status}`;
  } catch (error) {
    cause = error;
  }
  const message = `GET ${address} ${came}. Put the program document there, or mend data-program.`;
  throw new OffshootError("program-unreachable", message, { cause });
}

/**
 * Loads the program document of a script tag: from the address in `data-program`, or from the page's inline document.
 *
 * @param answering What was asked for already.
 * @throws OffshootError `program-unreachable` or `program-invalid`, with the address and what came.
 */
export async function loadProgram(
  script: HTMLScriptElement,
  answering: ReturnType<typeof fetchProgram>,
): Promise<ProgramDocument> {
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
