import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumEngine } from "../../../scripts/engines/chromium-engine.ts";
import { type Check, runConformance } from "../../../scripts/engines/run-conformance.ts";
import { serveConformance } from "../../../scripts/engines/serve-conformance.ts";

/** What a bad build would do to a page, each of it once. */
const HARM = `
window.leaked = 1;
document.head.append(document.createElement("meta"));
document.documentElement.setAttribute("data-leaked", "");
document.documentElement.setAttribute("style", "color: red");
Array.prototype.at = function at(index) { return this.slice(index)[0]; };
window["on" + "error"] = () => {};
setInterval(() => {}, 9999);
try { sessionStorage.setItem("leaked", "1"); } catch {}
void fetch("/leaked").catch(() => {});
queueMicrotask(() => { throw new Error("leaked"); });
`;

let checks: readonly Check[];

beforeAll(async () => {
  const change = (path: string, body: Buffer) => (path === "/dist/offshoot.js" ? body + HARM : body);
  // As on a host's own server, which has nothing but files.
  const server = await serveConformance({ hasBackend: false, change });
  const page = await chromiumEngine.open(chromiumEngine.find() ?? "");
  checks = await runConformance(page, server.url);
  await page.close();
  await server.close();
}, 240_000);
afterAll(() => {
  checks = [];
});

test("the conformance page sees whatever a build does to the page around it, and blames nothing else", () => {
  const failed = checks.filter(({ state }) => state !== "passed").map(({ group, name }) => `${group}: ${name}`);
  expect(failed).toEqual([
    "Storage: With all storage blocked an event says that only memory holds it",
    "Leakage: The page has no new global but offshoot",
    "Leakage: Every built-in function and every on… handler is the page's own while cards stand",
    "Leakage: Head, html, body and the computed style of every element are as before while cards stand",
    "Leakage: 100 times all six cards leave no node, listener, timer or observer",
    "Leakage: The page looks as before when the cards have gone",
    "Leakage: destroy() gives back every function, History among them",
    "Consent: While consent is pending nothing is written: 0 cookies, 0 entries, 0 databases",
    "Consent: While consent is pending nothing is sent: 0 requests",
    "Consent: After a reload it is still so, and nothing is written or sent",
    expect.stringMatching(/^Content-Security-Policy and errors: \d+ pages under default-src/),
    expect.stringMatching(/^Content-Security-Policy and errors: No error and no unhandled rejection/),
  ]);
});

test("a page on a server that has only files brings the backend along", () => {
  const passed = checks.filter(({ group, state }) => group === "Outbox" && state === "passed");
  expect(passed).toHaveLength(4);
});
