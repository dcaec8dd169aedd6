import type { Touch } from "../src/attribution/touch.js";
import { createCarry, type RunningCarry } from "../src/carry/create-carry.js";
import { hasHandOff } from "../src/carry/hand-off.js";
import { takeHandOff } from "../src/carry/take-hand-off.js";
import { createBrowserPlatform } from "../src/platform/browser-platform.js";
import { parseProgram } from "../src/program/parse-program.js";

/** What browser tests of the carriers find on each page. */
export interface CarryPage {
  readonly carry: RunningCarry;
  /** What another domain had handed over when the page was opened. */
  readonly arrived: Touch | null;
  /** Codes of the errors that the host heard of. */
  readonly errors: readonly string[];
  /** Reads the address for a hand-off as it is now. */
  take(): Touch | null;
}

declare global {
  interface Window {
    carryPage: CarryPage;
    /** Domains of the site. */
    domains: string[];
    /** Who sent this visitor. */
    sent: Touch | null;
  }
}

const platform = createBrowserPlatform();
const now = Date.now;
const { program } = parseProgram({ program: "acme", link: { domains: window.domains } }, { baseUrl: platform.url() });
const take = () => (hasHandOff(platform.url(), "acme") ? takeHandOff({ program, platform, now }) : null);
const arrived = take();
const errors: string[] = [];
const carry = createCarry({
  program,
  platform,
  now,
  fail: (code) => void errors.push(code),
  touch: () => window.sent,
  keep: () => {},
});
window.carryPage = { carry, arrived, errors, take };
