import { writeJournal } from "../../src/journal.js";
import { sampleEvent } from "../sample-event.js";

declare global {
  interface Window {
    /** Writes the n-th event down, as the script tag's loader does. */
    journal(n: number): boolean;
  }
}

window.journal = (n) => writeJournal(sampleEvent(n));
