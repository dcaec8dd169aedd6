/** Runs at once, or on a prerendered page when somebody looks at it: until then nothing is sent or stored. */
export function whenShown(run: () => void): void {
  if ((document as Document & { readonly prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", run);
  } else run();
}
