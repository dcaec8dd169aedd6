/** Holds the place of the field. */
export function CodeSkeleton() {
  return (
    <div class="card code" part="card" aria-hidden="true">
      <span class="bone label" />
      <div class="bone row" />
      <p class="message" />
    </div>
  );
}
