import type { Referral } from "@offshoot/core";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Card } from "../card/card.js";
import { drawCard } from "../card/mount-card.js";
import type { DialogPart } from "./dialog-part.js";

interface PaneProps {
  readonly card: Card;
  readonly referral: Referral;
  readonly name: DialogPart;
  readonly isOpen: boolean;
  readonly isTab: boolean;
}

/** A card in the dialog, with its own root as everywhere; one that was opened keeps its room, so that the tabs never move. */
export function Pane({ card, referral, name, isOpen, isTab }: PaneProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (host.current ? drawCard(host.current, card, referral) : undefined), [card, referral]);
  const role = isTab ? ({ role: "tabpanel", "aria-labelledby": `tab-${name}` } as const) : {};
  return (
    <div class="pane" id={name} inert={!isOpen} {...role}>
      <div class="in" ref={host}>
        <slot name="signed-out" slot="signed-out" />
      </div>
    </div>
  );
}
