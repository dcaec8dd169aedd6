import { CLOSE, Icon } from "./icon.js";

/** Rules of the close button; they need those of the icons. */
export const CLOSE_CSS = `.close{position:absolute;inset-block-start:.5em;inset-inline-end:.5em;inline-size:2.9334em;padding:0;border:0;display:grid;place-items:center;color:var(--muted)}
@media(hover:hover){.close:hover{background:var(--raised);color:var(--ink)}}
@media(pointer:coarse){.close{inline-size:3.2em}}
`;

/** Closes what it stands on; at its upper end, and last in its order. */
export function CloseButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="close" part="close" aria-label={label} onClick={onClick}>
      <Icon path={CLOSE} />
    </button>
  );
}
