import { writeVersions } from "./publish/write-versions.ts";
import { runTool } from "./run-tool.ts";

process.exitCode = await runTool("changeset", "version");
if (process.exitCode === 0) for (const file of writeVersions()) console.log(file);
