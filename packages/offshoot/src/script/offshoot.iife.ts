import { defineElements } from "@offshoot/ui";
import { httpAdapterOf } from "../http-adapter-of.js";
import { claimPage } from "./claim-page.js";
import { fetchProgram } from "./fetch-program.js";
import { startReferral } from "./start-referral.js";
import { takeQueue } from "./take-queue.js";
import { VERSION } from "./version.js";
import { warnWhenFailed } from "./warn-when-failed.js";
import { whenShown } from "./when-shown.js";

const page = claimPage(VERSION);
if (page) {
  const landing = location.href;
  whenShown(() => {
    const started = startReferral(page.script, landing, httpAdapterOf, fetchProgram(page.script));
    warnWhenFailed(started);
    takeQueue(page.queue, () => started);
    defineElements({ referral: started });
  });
}
