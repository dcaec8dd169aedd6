import type { RewardEntry } from "@offshoot/core";
import { useEffect, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { StatusLine } from "../parts/status-line.js";
import { nameEntry } from "./name-reward.js";
import { RewardSparks } from "./reward-sparks.js";

/** What an arrival draws from. */
export interface RewardArrivalProps {
  readonly card: CardContent;
  /** The rewards that have just become available. */
  readonly entries: readonly RewardEntry[];
}

/** Says once that rewards have become available, and celebrates it for less than a second where motion is welcome. */
export function RewardArrival({ card, entries }: RewardArrivalProps) {
  const { t, locale } = card;
  // Only what changes in a region that stands is read out.
  const [said, setSaid] = useState<readonly RewardEntry[]>([]);
  useEffect(() => setSaid(entries), [entries]);
  const names = said.map((entry) => nameEntry(entry, card));
  const isMoving = globalThis.matchMedia?.("(prefers-reduced-motion:no-preference)").matches;
  return (
    <>
      {isMoving && <RewardSparks key={entries[0]?.id} />}
      <StatusLine
        text={names.length > 0 ? t("reward.arrived", { reward: new Intl.ListFormat(locale).format(names) }) : ""}
        isFailure={false}
      />
    </>
  );
}
