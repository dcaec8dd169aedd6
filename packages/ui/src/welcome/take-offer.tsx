import { applyLink, copyText, type Reward } from "@offshoot/core";
import { useRef } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CopyField } from "../parts/copy-field.js";
import { StatusLine } from "../parts/status-line.js";

interface TakeOfferProps {
  readonly card: CardContent;
  readonly reward: Reward | null;
  /** The one that the backend gave this friend, or that of the program. */
  readonly coupon: string | undefined;
}

/** Ways to take an offer: a link or an event of the shop that applies it, and the code itself to be copied. */
export function TakeOffer({ card, reward, coupon }: TakeOfferProps) {
  const { t, outcome, setOutcome, onLeave, emit } = card;
  const box = useRef<HTMLDivElement>(null);
  const href = reward && applyLink(reward, coupon);
  const name = reward?.applyEvent;
  const detail = coupon ? { coupon } : {};

  const copy = async () => {
    if (!coupon || !emit("copy", detail)) return;
    setOutcome((await copyText(coupon)) ? "copied" : "failed");
  };
  const apply = () => {
    if (!name || !emit("apply", detail)) return;
    box.current?.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    setOutcome("opened");
  };
  const said = {
    copied: "welcome.code-copied",
    opened: "welcome.applied",
    failed: "welcome.copy-failed",
  } as const;
  return (
    <div class="act" ref={box}>
      {coupon && (
        <CopyField
          label={t("welcome.field")}
          value={coupon}
          copy={t("welcome.copy")}
          copied={t("welcome.copied")}
          isCopied={outcome === "copied"}
          isMain={!href && !name}
          onCopy={copy}
          onLeave={onLeave}
        />
      )}
      {href ? (
        <a class="main" part="apply" href={href} onClick={(event) => emit("apply", detail) || event.preventDefault()}>
          {t("welcome.apply")}
        </a>
      ) : (
        name && (
          <button type="button" class="main" part="apply" onClick={apply} onBlur={onLeave}>
            {t("welcome.apply")}
          </button>
        )
      )}
      <StatusLine text={outcome ? t(said[outcome as keyof typeof said]) : ""} isFailure={outcome === "failed"} />
    </div>
  );
}
