import type { Referral, Unsubscribe } from "@offshoot/core";
import type { Card, ResolveReferral } from "./card.js";
import { drawCard } from "./mount-card.js";

/** How an element is registered. */
export interface DefineOptions {
  /** Finds the referral of an element that was not given one by its `referral` property. @default none: the element waits */
  readonly resolve?: ResolveReferral;
}

/**
 * A registered card. Its attributes are `program`, the name of a program where a page has several; `lang`; `theme`, the name of a preset or tokens
 * as JSON, over the program's; and `preview`, a state with made-up data and without requests.
 */
export interface CardElement extends HTMLElement {
  /** Goes before the referral that would be found. */
  referral: Referral | null;
}

/** Registers `<offshoot-…>` for a card; the first registration on a page wins. Does nothing on a server. */
export function defineCard(card: Card, { resolve = () => null }: DefineOptions = {}): void {
  const name = `offshoot-${card.name}`;
  if (!globalThis.customElements || customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement implements CardElement {
      static observedAttributes = ["program", "lang", "theme", "preview"];
      #referral: Referral | null = null;
      #stop: Unsubscribe | undefined;
      #turn = 0;

      constructor() {
        super();
        // One that was set before the element was known lies over the accessor: lift it.
        const { referral } = this;
        Reflect.deleteProperty(this, "referral");
        this.#referral = referral;
      }

      get referral(): Referral | null {
        return this.#referral;
      }

      set referral(referral: Referral | null) {
        this.#referral = referral;
        void this.#draw();
      }

      connectedCallback(): void {
        void this.#draw();
      }

      disconnectedCallback(): void {
        this.#turn += 1;
        this.#show(null);
      }

      attributeChangedCallback(): void {
        if (this.#stop) void this.#draw();
      }

      #show(draw: (() => Unsubscribe) | null): void {
        this.#stop?.();
        this.#stop = draw?.();
      }

      async #draw(): Promise<void> {
        if (!this.isConnected) return;
        const turn = ++this.#turn;
        const given = this.#referral ?? resolve(this.getAttribute("program"));
        // What stands on the element itself is read by a part that few pages need; without it, it looks as all others do.
        let found = this.matches("[theme],[preview]")
          ? import("../element/adapt-element.js").then(
              ({ adaptElement }) => adaptElement(this, given),
              () => given,
            )
          : given;
        if (found instanceof Promise) {
          const promised = found.catch(() => null);
          // One that is here already is not announced by a skeleton.
          found = await Promise.race([found, null]).catch(() => null);
          if (!found && turn === this.#turn) this.#show(() => drawCard(this, card, null));
          found ??= await promised;
          if (turn !== this.#turn) return;
        }
        // Nothing is on its way any more: nothing holds its place.
        this.#show(() => drawCard(this, found ? card : { ...card, Skeleton: null }, found));
      }
    },
  );
}
