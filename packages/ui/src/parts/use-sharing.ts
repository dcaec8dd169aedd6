import type { ChannelId, ShareResult } from "@offshoot/core";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useCard } from "../card/card-context.js";
import { useReferral } from "../referral/use-referral.js";
import { useShare } from "../referral/use-share.js";

/** Sharing as a card does it. */
export interface CardSharing {
  readonly canShare: boolean;
  readonly outcome: ShareResult | null;
  readonly isFailure: boolean;
  /** Asks the page, shares, and hands the link over for copying by hand where the browser refused. */
  readonly run: (channel: ChannelId) => void;
  /** Lets "Copied" go as soon as the button is left; a failure stays to be read. */
  readonly clear: () => void;
}

/** Selects a field when copying failed, so that the reader's own way of copying takes it. */
export function useSelected(field: RefObject<HTMLInputElement | null>, isFailure: boolean): void {
  useEffect(() => {
    if (!isFailure) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [field, isFailure]);
}

/** Connects a card's buttons with the headless hook and the events of the element. */
export function useSharing(field: RefObject<HTMLInputElement | null>): CardSharing {
  const { emit } = useCard();
  const { referral } = useReferral();
  const { canShare, outcome, share, clear } = useShare();
  const isFailure = outcome === "failed";
  useSelected(field, isFailure);
  return {
    canShare,
    outcome,
    isFailure,
    run(channel) {
      if (emit(channel === "copy" ? "copy" : "share", { channel, link: referral.link({ channel }) }))
        void share(channel);
    },
    clear: () => !isFailure && clear(),
  };
}
