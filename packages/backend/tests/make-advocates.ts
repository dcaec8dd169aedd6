import { deriveCode } from "@offshoot/core";
import type { useAcme } from "./use-acme.js";

const PROGRAM = "acme-friends";

/** Gives two advocates that no other test has heard of; registered ones are known to the backend. */
export async function makeAdvocates({ acme }: ReturnType<typeof useAcme>, n: number, isRegistered: boolean) {
  const ana = { id: `ana-${n}`, code: await deriveCode(PROGRAM, `ana-${n}`) };
  const ben = { id: `ben-${n}`, code: await deriveCode(PROGRAM, `ben-${n}`) };
  if (isRegistered) for (const { id } of [ana, ben]) await acme.summary(id);
  return { ana, ben };
}
