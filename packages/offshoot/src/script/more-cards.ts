/** Fetches the launcher: by way of here, because every name of a file in the first script is paid for by every page. */
export async function fetchLauncher() {
  return (await import("@offshoot/ui/launcher")).defineLauncher;
}

/** Fetches the satisfaction question. */
export async function fetchQuestion() {
  return (await import("@offshoot/ui/question")).defineQuestion;
}
