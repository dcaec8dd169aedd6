import { claimPage } from "./claim-page.js";
import { servePage } from "./serve-page.js";
import { VERSION } from "./version.js";
import { whenShown } from "./when-shown.js";

const page = claimPage(VERSION);
if (page) whenShown(() => servePage(page));
