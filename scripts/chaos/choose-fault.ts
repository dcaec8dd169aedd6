import { type Chance, pickByWeight } from "./create-chance.ts";

/** What the backend does to one request of events. */
export type Fault =
  /** Takes the events and cuts the connection before the answer. */
  | "lose-answer"
  /** Takes the events, begins to answer and never ends. */
  | "half-answer"
  /** Takes the events and answers in two parts, with a pause in between. */
  | "slow"
  /** Takes nothing and cuts the connection. */
  | "reset"
  /** Takes nothing and says 503. */
  | "unavailable"
  /** Takes nothing, says 429 and asks for a second. */
  | "busy-seconds"
  /** Takes nothing, says 429 and names the time that is one or two seconds away. */
  | "busy-date"
  /** Takes nothing and answers 200 with a page of its own, as a hotel's network does. */
  | "portal"
  /** Refuses a request of many events with 413, and takes one of few. */
  | "too-large"
  | "well";

const WEIGHTS: readonly (readonly [Fault, number])[] = [
  ["lose-answer", 0.5],
  ["half-answer", 0.04],
  ["slow", 0.06],
  ["reset", 0.04],
  ["unavailable", 0.04],
  ["busy-seconds", 0.02],
  ["busy-date", 0.02],
  ["portal", 0.04],
  ["too-large", 0.06],
];

/** Chooses what happens to a request: half of all answers are lost. */
export function chooseFault(chance: Chance): Fault {
  return pickByWeight(chance, WEIGHTS, "well");
}
