import { copyText } from "@offshoot/core";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import type { InvitePart } from "../invite/invite-part.js";
import { showEnd } from "../parts/copy-field.js";
import { QR_CSS, QrCode, useQr } from "../parts/qr-code.js";
import { StatusLine } from "../parts/status-line.js";
import { SwapLabel } from "../parts/swap-label.js";
import { createOutcome } from "../referral/create-outcome.js";
import { landingLink } from "./landing-link.js";

const ELSEWHERE_CSS = `${QR_CSS}.elsewhere{display:grid;grid-template-columns:minmax(0,1fr);gap:.75em;padding:1em;border-radius:var(--radius-control);background:var(--raised)}
.elsewhere svg.qr{inline-size:min(100%,9em);aspect-ratio:1}
.elsewhere .row{margin:0;background:var(--surface)}
.elsewhere .plain{border-color:var(--line);background:var(--surface)}
@media(forced-colors:active){.elsewhere{border:1px solid CanvasText}}
@container(inline-size>=23em){.elsewhere:has(.qr){grid-template-columns:9em minmax(0,1fr);align-items:center}.elsewhere>:not(.qr,.qr+p){grid-column:1/-1}}
`;

/** The link that brings this invitation to another device: as a code for its camera, to be copied, or through the share sheet. */
function Elsewhere({ state, t, emit }: CardContent) {
  const link = landingLink(state, location.href);
  const qr = useQr(link);
  const field = useRef<HTMLInputElement>(null);
  const [outcome, show] = useState<"copied" | "failed" | null>(null);
  const [setOutcome] = useState(() => createOutcome(show as Parameters<typeof createOutcome>[0]));
  useEffect(() => showEnd(field.current), []);
  const fail = () => {
    setOutcome("failed");
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  };
  const copy = async () => {
    if (!emit("copy", { link })) return;
    if (await copyText(link)) setOutcome("copied");
    else fail();
  };
  const share = () => {
    if (!emit("share", { channel: "native", link })) return;
    // Whoever closes the sheet has changed their mind: there is nothing to say.
    navigator.share({ url: link }).catch((error: unknown) => (error as Error)?.name === "AbortError" || fail());
  };
  const said = { copied: "welcome.link-copied", failed: "welcome.link-failed" } as const;
  return (
    <div class="elsewhere come" part="elsewhere">
      {qr !== null && <QrCode qr={qr} label={t("elsewhere.qr")} />}
      <p class="small">{t("elsewhere.text")}</p>
      <div class="row">
        <input
          ref={field}
          onBlur={(event) => showEnd(event.currentTarget)}
          value={link}
          readonly
          dir="ltr"
          translate={false}
          spellcheck={false}
          aria-label={t("elsewhere.field")}
          onClick={(event) => event.currentTarget.select()}
        />
        <button type="button" part="copy" onClick={copy} onBlur={() => outcome === "copied" && setOutcome(null)}>
          <SwapLabel label={t("welcome.copy")} other={t("welcome.copied")} isOther={outcome === "copied"} />
        </button>
      </div>
      {"share" in navigator && (
        <button type="button" class="plain" part="share" onClick={share}>
          {t("welcome.share")}
        </button>
      )}
      <StatusLine text={outcome ? t(said[outcome]) : ""} isFailure={outcome === "failed"} />
    </div>
  );
}

/** The way to another device: fetched by who wants it. */
export const elsewherePart: InvitePart = { View: Elsewhere, css: ELSEWHERE_CSS };
