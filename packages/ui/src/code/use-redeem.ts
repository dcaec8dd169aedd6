import type { RedeemOutcome } from "@offshoot/core";
import { useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";

/** What became of what somebody typed; `empty` where that was nothing. */
export interface Result {
  readonly outcome: RedeemOutcome | "empty";
}

/** Typed codes, one at a time. */
export interface Redeeming {
  readonly isBusy: boolean;
  readonly result: Result | null;
  /** Tells whether the code is the one that counts from now on. */
  readonly redeem: (text: string) => Promise<boolean>;
  readonly clear: () => void;
}

/** Takes typed codes, tells the page what became of each, and has the shop apply what it brings. */
export function useRedeem({ referral, emit }: CardContent, box: { readonly current: Element | null }): Redeeming {
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  // Two presses within one drawing are one.
  const isAsking = useRef(false);

  async function redeem(text: string): Promise<boolean> {
    if (isAsking.current) return false;
    if (text.trim() === "") {
      setResult({ outcome: "empty" });
      return false;
    }
    isAsking.current = true;
    setBusy(true);
    const outcome = await referral.redeem(text);
    isAsking.current = false;
    setBusy(false);
    const isApplied = outcome === "applied";
    const { reward, coupon = reward?.coupon } = referral.$state.get().invitation.value ?? {};
    const code = (isApplied && referral.attribution()?.credited.code) || text.trim();
    // A page that prevents it says and does everything itself.
    const isOurs = emit("apply", { code, outcome, ...(isApplied && coupon && { coupon }) });
    setResult(isOurs ? { outcome } : null);
    if (isOurs && isApplied && reward?.applyEvent) {
      const detail = coupon ? { coupon } : {};
      box.current?.dispatchEvent(new CustomEvent(reward.applyEvent, { detail, bubbles: true, composed: true }));
    }
    // One that nobody can check gives way to a link that can be.
    return isApplied || (outcome === "unverified" && referral.attribution()?.credited.source === "claimed");
  }
  return { isBusy, result, redeem, clear: () => setResult(null) };
}
