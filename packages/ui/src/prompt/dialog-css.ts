/** Rules of the dialog around the card; the host takes no room in the page. */
export const DIALOG_CSS = `:host{display:block!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;margin:0!important;padding:0!important;border:0!important;visibility:visible!important;opacity:1!important;transform:none!important;filter:none!important}
dialog{position:fixed;inset:0;box-sizing:border-box;inline-size:100%;block-size:100%;max-inline-size:none;max-block-size:none;margin:0;padding:1em;border:0;background:none;color:inherit;overflow:auto;overscroll-behavior:contain;outline:0}
dialog[open]{display:grid}
dialog::backdrop{background:rgb(0 0 0/.45);animation:fade .2s cubic-bezier(.2,.8,.2,1)}
.sheet{inline-size:100%;max-inline-size:440px;margin:auto;animation:rise .2s cubic-bezier(.2,.8,.2,1)}
@keyframes fade{from{opacity:0}}
@keyframes rise{from{opacity:0;transform:translateY(.5em) scale(.98)}}
@keyframes slide{from{transform:translateY(100%)}}
@media(max-width:480px){dialog{padding:4em 0 0}.sheet{max-inline-size:none;margin:auto 0 0;animation:slide .32s cubic-bezier(.2,.8,.2,1)}.sheet>div{max-inline-size:none}}
@media(prefers-reduced-motion:reduce){.sheet,dialog::backdrop{animation:none}}
`;

/** Rules of the card in the dialog: room for the close button, and a sheet's lower end on phones. */
export const SHEET_CSS = `h2{padding-inline-end:1.75em}
@media(max-width:480px){.card{padding-block-end:max(var(--padding),env(safe-area-inset-bottom));border-width:1px 0 0;border-end-start-radius:0;border-end-end-radius:0;box-shadow:none}}
`;
