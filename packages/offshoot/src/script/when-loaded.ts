/** Runs at once where the page has been loaded, else when it is. */
export function whenLoaded(run: () => void): void {
  if (document.readyState === "complete") run();
  else addEventListener("load", run);
}
