import { chooseBackend } from "./choose-backend.js";
import { attribution } from "./groups/attribution.js";
import { cards } from "./groups/cards.js";
import { consent } from "./groups/consent.js";
import { copies } from "./groups/copies.js";
import { dialog } from "./groups/dialog.js";
import { isolation } from "./groups/isolation.js";
import { languages } from "./groups/languages.js";
import { leakage } from "./groups/leakage.js";
import { outbox } from "./groups/outbox.js";
import { policy } from "./groups/policy.js";
import { storage } from "./groups/storage.js";
import { createHands, SkippedError } from "./hands.js";
import { createReport, writeReport } from "./report.js";
import { createStage } from "./stage.js";
import { eraseTraces } from "./traces.js";

const GROUPS = [attribution, storage, outbox, cards, dialog, leakage, isolation, languages, consent, copies, policy];

const report = createReport();
/** What a program that drives this page reads; `begin` and `arrive` are for the pages under test. */
const conformance = { isDone: false, ask: null, results: report.results, begin() {}, arrive() {} };
window.conformance = conformance;

/** Runs one check and reports its verdict; tells whether it passed. */
async function check(group, name, judge) {
  const startedAt = performance.now();
  const verdict = { group, name, state: "passed" };
  try {
    await judge();
  } catch (error) {
    verdict.state = error instanceof SkippedError ? "skipped" : "failed";
    verdict.failure = error instanceof Error ? error.message : String(error);
  }
  report.add({ ...verdict, seconds: (performance.now() - startedAt) / 1000 });
}

/** `?only=Dialog` judges one group. */
function chooseGroups() {
  const only = new URLSearchParams(location.search).get("only");
  return GROUPS.filter(({ title }) => !only || title === only);
}

async function run() {
  const startedAt = performance.now();
  const backend = await chooseBackend();
  const about = `${navigator.userAgent}\nBackend ${backend.name}`;
  document.getElementById("about").textContent = about;
  const opened = [];
  const stage = createStage(document.getElementById("stage"), backend, (path, watch) => opened.push({ path, watch }));
  conformance.begin = stage.begin;
  conformance.arrive = stage.arrive;
  const hands = createHands(conformance, report);
  for (const { title, judge } of chooseGroups()) {
    report.begin(title);
    const own = (name, test) => check(title, name, test);
    try {
      await backend.reset();
      await judge({ check: own, stage, backend, hands, opened });
    } catch (error) {
      await own("the page can be judged", () => Promise.reject(error));
    }
  }
  stage.close();
  await eraseTraces();
  report.end((performance.now() - startedAt) / 1000);
  document.getElementById("copy").addEventListener("click", async ({ target }) => {
    await navigator.clipboard.writeText(writeReport(report.results, about));
    target.textContent = "Copied";
  });
  conformance.isDone = true;
}

void run();
