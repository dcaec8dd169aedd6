import { SDK_VERSION } from "@offshoot/core/version";
import { defineElements } from "@offshoot/ui";
import { httpAdapterOf } from "../http-adapter-of.js";
import { claimPage } from "./claim-page.js";
import { startReferral } from "./start-referral.js";
import { takeQueue } from "./take-queue.js";
import { warnWhenFailed } from "./warn-when-failed.js";
import { whenShown } from "./when-shown.js";

const page = claimPage(SDK_VERSION);
if (page) {
  const landing = location.href;
  whenShown(() => {
    const started = startReferral({ script: page.script, landing, adapter: httpAdapterOf });
    warnWhenFailed(started);
    takeQueue(page.queue, () => started);
    defineElements({ referral: started });
  });
}
