/** Says how something ended to those who cannot see it; a failure is there for everybody to read. */
export function StatusLine({ text, isFailure }: { readonly text: string; readonly isFailure: boolean }) {
  return (
    <p role="status" class={isFailure ? "small" : "said"}>
      {text}
    </p>
  );
}
