import { OffshootError } from "../referral-error.js";
import { programShape } from "./program-shape.js";
import { type ProgramProblem, readShape } from "./read-shape.js";
import type { ResolvedProgram } from "./resolved-program.js";

/** A program that works, and what was wrong with its document. */
export interface ParsedProgram {
  readonly program: ResolvedProgram;
  /** The bad parts, each replaced by its default; `explainProblems` puts them into words. */
  readonly problems: readonly ProgramProblem[];
}

/**
 * Reads a program document that anybody may have written: a bad part falls back to its default and is noted, the rest works.
 *
 * @param baseUrl Address against which a relative `link.base` is resolved, and whose origin is the default.
 * @throws OffshootError `program-invalid` when there is no usable `program` name, because nothing can be stored without one,
 * or when the page has no address of its own (`about:srcdoc`) and `link.base` is not absolute.
 */
export function parseProgram(document: unknown, { baseUrl }: { readonly baseUrl: string }): ParsedProgram {
  const problems: ProgramProblem[] = [];
  const { $schema, ...read } = readShape(programShape(), document, "", problems);
  const refuse = (path: string, message: string) => new OffshootError("program-invalid", message, { path });
  if (!read.program) {
    const came = JSON.stringify(document)?.slice(0, 60);
    throw refuse("program", `expected a document such as { "program": "acme-friends" }, got ${came}.`);
  }
  if (!URL.canParse(read.link.base, baseUrl)) throw refuse("link.base", "expected an absolute address.");
  const base = new URL(read.link.base, baseUrl);
  const link = {
    ...read.link,
    base: base.href,
    domains: [base.host, ...read.link.domains],
  };
  return { program: { ...read, link }, problems };
}
