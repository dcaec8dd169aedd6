import { copyText, formatMoney, formatReward, type ShareResult } from "@offshoot/core";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CopyField } from "../parts/copy-field.js";
import { StatusLine } from "../parts/status-line.js";
import { createOutcome } from "../referral/create-outcome.js";
import type { UseWay } from "./use-way.js";

/** Words of the button: a label stands after a colon, where it reads well however it begins. */
function labelOf({ reward, earned }: UseWay["entry"], { t, locale }: CardContent): string {
  const form = reward.kind === "discount" ? "percent" : reward.label && !reward.points ? "label" : "amount";
  return t(`reward.use.${form}`, { reward: earned ? formatMoney(earned, locale) : formatReward(reward, locale) });
}

/** One way to use what is available: a link or an event of the shop, a code to take along, or somebody to write to. */
export function UseReward({ card, way }: { readonly card: CardContent; readonly way: UseWay }) {
  const { t, emit } = card;
  const { entry } = way;
  const box = useRef<HTMLDivElement>(null);
  const [outcome, show] = useState<ShareResult | null>(null);
  const setOutcome = useMemo(() => createOutcome(show), []);
  useEffect(() => () => setOutcome(null), [setOutcome]);
  useEffect(() => {
    if (outcome !== "failed") return;
    const field = box.current?.querySelector("input");
    field?.focus({ preventScroll: true });
    field?.select();
  }, [outcome]);

  const label = labelOf(entry, card);
  const isLoud = way.by !== "contact" || entry.use === "choose";
  const target = way.by === "contact" ? "_blank" : undefined;
  const onLeave = () => outcome !== "failed" && setOutcome(null);
  const follow = (event: Event) => emit("use", { entry }) || event.preventDefault();
  const copy = async (code: string) => {
    if (emit("use", { entry })) setOutcome((await copyText(code)) ? "copied" : "failed");
  };
  const apply = (name: string) => {
    const { coupon } = entry.reward;
    if (!emit("use", { entry })) return;
    const detail = { reward: entry.id, ...(coupon && { coupon }) };
    box.current?.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    setOutcome("opened");
  };
  return (
    <div class={isLoud ? "use loud" : "use"} part="use" ref={box}>
      {way.by === "code" ? (
        <CopyField
          label={label}
          value={way.code}
          copy={t("reward.use.copy")}
          copied={t("reward.use.copied")}
          isCopied={outcome === "copied"}
          isMain
          onCopy={() => copy(way.code)}
          onLeave={onLeave}
        />
      ) : way.by === "event" ? (
        <button type="button" class="main" onClick={() => apply(way.name)} onBlur={onLeave}>
          {label}
        </button>
      ) : isLoud ? (
        <a class="main" href={way.href} target={target} rel="noopener" onClick={follow}>
          {label}
        </a>
      ) : null}
      {(way.by === "code" || way.by === "contact") && entry.use && (
        <p class="small">
          {t(`use.${entry.use}`)}
          {!isLoud && way.by === "contact" && (
            <>
              {" "}
              <a href={way.href} target={target} rel="noopener" onClick={follow}>
                {t("reward.support")}
              </a>
            </>
          )}
        </p>
      )}
      {(way.by === "code" || way.by === "event") && (
        <StatusLine
          text={outcome ? t(`reward.use.said.${outcome as "copied" | "opened" | "failed"}`) : ""}
          isFailure={outcome === "failed"}
        />
      )}
    </div>
  );
}
