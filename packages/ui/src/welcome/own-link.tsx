import { useEffect, useRef } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { drawAttention } from "../card/draw-attention.js";
import { CopyField, showEnd } from "../parts/copy-field.js";
import { StatusLine } from "../parts/status-line.js";
import { canShare } from "../referral/can-share.js";

/** Brings the reader to the invite card of the page. */
function goTo(invite: Element): void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  invite.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
  const root = invite.shadowRoot;
  root?.querySelector<HTMLElement>("input,button")?.focus({ preventScroll: true });
  if (root) drawAttention(root);
}

interface OwnLinkProps {
  readonly card: CardContent;
  /** Whether it is the link that they have opened. */
  readonly isTheirs: boolean;
}

/**
 * Offers a link of one's own: the link itself where it is known whose it is; else what the page has put into the slot `own-link`, or the way
 * to its invite card.
 */
export function OwnLink({ card, isTheirs }: OwnLinkProps) {
  const { referral, state, t, outcome, share, onLeave, emit } = card;
  const { program, advocate } = state;
  const box = useRef<HTMLDivElement>(null);
  // The card takes its room only once it is drawn.
  useEffect(() => showEnd(box.current?.querySelector("input") ?? null), [advocate]);
  if (program.closed) return null;
  if (!advocate) {
    const invite = document.querySelector("offshoot-invite");
    const open = () => invite && emit("open", { card: "invite" }) && goTo(invite);
    return (
      <div class="act own">
        <slot name="own-link">
          {invite && (
            <button type="button" class="plain" part="get" onClick={open}>
              {t("welcome.get")}
            </button>
          )}
        </slot>
      </div>
    );
  }
  const hasSheet = canShare(program);
  return (
    <div class="act" ref={box}>
      {!isTheirs && <p class="small">{t("welcome.pass")}</p>}
      <CopyField
        label={t("welcome.link")}
        value={referral.link({ channel: "copy" })}
        copy={t("welcome.copy")}
        copied={t("welcome.copied")}
        isCopied={outcome === "copied"}
        isMain={isTheirs && !hasSheet}
        onCopy={() => share("copy")}
        onLeave={onLeave}
      />
      {hasSheet && (
        <button type="button" class={isTheirs ? "main" : "plain"} part="share" onClick={() => share("native")}>
          {t("welcome.share")}
        </button>
      )}
      <StatusLine
        text={outcome === "copied" ? t("welcome.link-copied") : outcome === "failed" ? t("welcome.link-failed") : ""}
        isFailure={outcome === "failed"}
      />
    </div>
  );
}
