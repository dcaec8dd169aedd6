/** Holds the place of a reward card while its summary is on its way. */
export function RewardSkeleton() {
  return (
    <div class="card reward" aria-busy="true" aria-hidden="true">
      <h2 class="over bone">{"\u00a0"}</h2>
      <p class="amount bone">{"\u00a0"}</p>
      <p class="bone">{"\u00a0"}</p>
      <div class="act">
        <div class="bone tall" />
      </div>
    </div>
  );
}
