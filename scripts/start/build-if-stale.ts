import { ROOT } from "../root.ts";
import { build } from "./build.ts";
import { isBuilt } from "./build-stamp.ts";

if (isBuilt(ROOT)) console.log("The build is up to date.");
else {
  console.log("Building every package …");
  process.exitCode = (await build("--silent")) ? 0 : 1;
}
