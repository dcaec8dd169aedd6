import { OffshootError, parseProgram, type ResolvedProgram } from "@offshoot/core";
import { explainProblems } from "@offshoot/core/explain-problems";
import { Webhook } from "standardwebhooks";
import type { ProgramOptions } from "./backend-options.js";
import { evaluateForCode, NO_PAGE } from "./terms/evaluate-for-code.js";
import { type Evaluate, type Offer, offerOf } from "./terms/offer.js";
import { partitionOf } from "./terms/partition.js";

/** HS256 wants a key at least as long as its hash: RFC 7518, section 3.2. */
const IDENTITY_BYTES = 32;
/** The least that Standard Webhooks allows. */
const CONVERSIONS_BYTES = 24;

/** A program as the backend works with it. */
export interface RegisteredProgram {
  readonly key: string;
  /** The part of the database in which it lies; what is tried out lies apart. */
  readonly partition: string;
  /** Whether the document says that it is only tried out. */
  readonly isTest: boolean;
  /** As it is for nobody in particular: its address, its domains and what else is the same for everybody. */
  readonly program: ResolvedProgram;
  readonly offer: Offer;
  readonly identityKey: Uint8Array;
  readonly webhook: Webhook;
}

/** Every program of a backend by its key. */
export type ProgramRegistry = ReadonlyMap<string, RegisteredProgram>;

function readIdentitySecret(secret: string, path: string): Uint8Array {
  const key = new TextEncoder().encode(secret);
  if (key.byteLength >= IDENTITY_BYTES) return key;
  throw new OffshootError(
    "option-invalid",
    `expected at least ${IDENTITY_BYTES} bytes, got ${key.byteLength}. Make one with: openssl rand -base64 32`,
    { path },
  );
}

function readConversionsSecret(secret: string, path: string): Webhook {
  const [, base64 = ""] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  try {
    if (atob(base64).length >= CONVERSIONS_BYTES) return new Webhook(secret);
  } catch {
    // Told below.
  }
  throw new OffshootError(
    "option-invalid",
    `expected whsec_ and at least ${CONVERSIONS_BYTES} bytes in base64. Make one with: echo whsec_$(openssl rand -base64 32)`,
    { path },
  );
}

/**
 * Checks the programs once, when the backend is made.
 *
 * @param report Is told about parts of a document that fall back to their default.
 * @param evaluate Resolves a document for the owner of a code.
 * @throws OffshootError when a document is unusable, a key is not its program's, or a secret is too weak.
 */
export function registerPrograms(
  programs: Readonly<Record<string, ProgramOptions>>,
  report: (problem: OffshootError) => void,
  evaluate: Evaluate = evaluateForCode,
): ProgramRegistry {
  const registered = Object.entries(programs).map(([key, { document, secrets }]): RegisteredProgram => {
    const path = `programs.${key}`;
    const { program, problems } = parseProgram(document, { baseUrl: NO_PAGE });
    if (program.program !== key) {
      const expected = `expected the key "${key}", got "${program.program}". Name the program in both places alike.`;
      throw new OffshootError("option-invalid", expected, { path: `${path}.document.program` });
    }
    if (problems.length > 0) {
      const sentence = `expected a document without faults, got:\n${explainProblems(problems)}`;
      report(new OffshootError("program-invalid", sentence, { path: `${path}.document` }));
    }
    const isTest = program.mode === "test";
    return {
      key,
      partition: partitionOf(key, isTest),
      isTest,
      program,
      offer: offerOf(document, evaluate),
      identityKey: readIdentitySecret(secrets.identity, `${path}.secrets.identity`),
      webhook: readConversionsSecret(secrets.conversions, `${path}.secrets.conversions`),
    };
  });
  if (registered.length === 0) {
    throw new OffshootError("option-invalid", "expected at least one program, got none.", { path: "programs" });
  }
  return new Map(registered.map((program) => [program.key, program]));
}

/**
 * Checks that links can be made without a page.
 *
 * @throws OffshootError `option-invalid` for a program without `link.base`.
 */
export function expectBases(programs: ProgramRegistry): void {
  for (const { key, program } of programs.values()) {
    if (!program.link.base.startsWith(NO_PAGE)) continue;
    const expected = 'expected a whole address such as "https://acme.example/", because links are mailed, got none.';
    throw new OffshootError("option-invalid", expected, { path: `programs.${key}.document.link.base` });
  }
}

/** Finds the program that a request names, or the only one there is when it names none. */
export function findProgram(programs: ProgramRegistry, key: string | undefined): RegisteredProgram | undefined {
  if (key !== undefined) return programs.get(key);
  return programs.size === 1 ? [...programs.values()][0] : undefined;
}
