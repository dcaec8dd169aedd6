/** Holds the place of the link and its button. */
export function InviteBones() {
  return (
    <div>
      <span class="small">{"\u00a0"}</span>
      <div class="row bone tall" />
    </div>
  );
}

/** Holds the place of the whole card while the program is on its way. */
export function InviteSkeleton() {
  return (
    <div class="card invite" aria-busy="true" aria-hidden="true">
      <div>
        <h2 class="bone">{"\u00a0"}</h2>
        <p class="bone">{"\u00a0"}</p>
      </div>
      <div class="act">
        <InviteBones />
      </div>
    </div>
  );
}
