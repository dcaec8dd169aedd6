import type { Unsubscribe } from "../unsubscribe.js";
import type { ConsentAnswer } from "./consent-answer.js";
import { type GppEvent, readGpp } from "./read-gpp.js";
import { readTcf, type TcData } from "./read-tcf.js";

/** Names of the interfaces that consent managers offer to scripts. */
export type ManagerName = "tcf" | "gpp";

type Heard = (TcData | GppEvent) & { readonly listenerId?: unknown };

/** How the two interfaces differ. */
const INTERFACES = {
  tcf: { read: readTcf as (heard: Heard) => ConsentAnswer | null, version: [2] },
  gpp: { read: readGpp as (heard: Heard) => ConsentAnswer | null, version: [] },
};

/**
 * Follows what a consent manager says. Nothing that it hands over, and nothing that comes of it, is thrown into the page.
 *
 * @param find Gives the manager's function; asked at each call, because the real one takes the place of a stub.
 * @param onAnswer Told each answer; not told that a dialog was opened, so the last answer holds until there is another.
 * @returns Removes the listener; a stub that registers it only afterwards is told to remove it then.
 */
export function listenToManager(
  name: ManagerName,
  find: () => unknown,
  onAnswer: (answer: ConsentAnswer) => void,
): Unsubscribe {
  const { read, version } = INTERFACES[name];
  let id: unknown;
  let isOver = false;
  let isRemoved = false;

  const call = (command: string, ...rest: readonly unknown[]) => {
    try {
      (find() as (...parameters: unknown[]) => void)(command, ...version, ...rest);
    } catch {
      // A manager that fails has not answered.
    }
  };
  const remove = () => {
    if (isRemoved || id === undefined) return;
    isRemoved = true;
    call("removeEventListener", () => {}, id);
  };
  call("addEventListener", (heard: Heard, isGood: unknown) => {
    try {
      id = heard.listenerId ?? id;
      if (isOver) return remove();
      const answer = isGood ? read(heard) : null;
      if (answer) onAnswer(answer);
    } catch {
      // What cannot be read is no answer.
    }
  });
  return () => {
    isOver = true;
    remove();
  };
}
