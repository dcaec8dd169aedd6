import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Card } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { inviteCard } from "../invite/invite-card.js";
import { CloseButton } from "../parts/close-button.js";
import { closeAlone } from "./close-alone.js";
import type { DialogPart } from "./dialog-part.js";
import { DialogTabs } from "./dialog-tabs.js";
import { giveFocusBack } from "./give-focus-back.js";
import { holdPage } from "./hold-page.js";
import { onBackdrop } from "./on-backdrop.js";
import { Pane } from "./pane.js";
import { onSwipeDown } from "./swipe-down.js";

interface DialogViewProps {
  readonly card: CardContent;
  readonly parts: readonly (DialogPart | undefined)[];
  readonly start: DialogPart;
  readonly onClosed: () => void;
}

/** The dialog itself: it takes the focus in, keeps it, and gives it back; one card, or two behind tabs. */
export function DialogView({ card, parts, start, onClosed }: DialogViewProps) {
  const { referral, state, t, emit } = card;
  const box = useRef<HTMLDialogElement>(null);
  const [isShown, setShown] = useState(false);
  const [part, setPart] = useState(start);
  const [rewardCard, setRewardCard] = useState<Card | null>(null);
  const { advocate, summary } = state;
  const { rewards } = state.program;
  // Room for the tabs is kept where there may be some, so that nothing moves when it turns out that there are.
  const mayHave = parts.length > 1 && advocate !== null && Boolean(rewards.advocate || rewards.tiers?.length);
  const hasTabs = mayHave && Boolean(summary.value?.rewards.length);

  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return undefined;
    const stop = giveFocusBack(dialog);
    dialog.showModal();
    // No key does anything yet: what is pressed by mistake presses nothing.
    dialog.focus({ preventScroll: true });
    // A field that is not shown cannot be scrolled to the end of its link.
    setShown(true);
    return stop;
  }, []);

  const close = () => {
    const isAllowed = emit("close");
    if (isAllowed) box.current?.close();
    return isAllowed;
  };
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return undefined;
    const stops = [
      holdPage(dialog),
      onBackdrop(dialog, () => latest.current()),
      onSwipeDown(dialog, () => latest.current()),
      closeAlone(dialog, () => latest.current()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    if (mayHave && state.consent === "granted" && summary.status === "idle") void referral.summary();
  }, [referral, mayHave, state.consent, summary.status]);
  useEffect(() => {
    if (part !== "rewards" || rewardCard) return;
    import("../reward/reward-card.js").then(
      (found) => setRewardCard(found.rewardCard),
      () => setPart("invite"),
    );
  }, [part, rewardCard]);

  return (
    <dialog
      ref={box}
      part="dialog"
      tabIndex={-1}
      aria-label={t(parts[0] === "rewards" ? "prompt.rewards" : "prompt.label")}
      onCancel={(event) => emit("close") || event.preventDefault()}
      onClose={onClosed}
    >
      <div class="sheet">
        <div class="card" part="sheet">
          {mayHave && <div class="top">{hasTabs && <DialogTabs t={t} part={part} onChoose={setPart} />}</div>}
          <div class={mayHave ? "panes" : "panes alone"}>
            {isShown && parts.includes("invite") && (
              <Pane card={inviteCard} referral={referral} name="invite" isOpen={part === "invite"} isTab={hasTabs} />
            )}
            {isShown && rewardCard && (
              <Pane card={rewardCard} referral={referral} name="rewards" isOpen={part === "rewards"} isTab={hasTabs} />
            )}
          </div>
          <CloseButton label={t("prompt.close")} onClick={close} />
        </div>
      </div>
    </dialog>
  );
}
