import type { ResolvedProgram } from "@offshoot/core";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { adoptSheets } from "../card/adopt-sheets.js";
import { placeRule } from "./place-rule.js";

/** Keeps the launcher in the corner that the program names. */
export function usePlace(place: RefObject<HTMLElement | null>, { cards }: ResolvedProgram): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const { host } = element.getRootNode() as ShadowRoot;
    const rule = placeRule({ ...cards?.launcher }, getComputedStyle(host).direction === "rtl");
    // A root of its own: the rules of the card are set anew whenever it is drawn, and a style attribute is not ours to write.
    const inside = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    if (!inside.firstChild) inside.append(element.ownerDocument.createElement("slot"));
    adoptSheets(inside, [rule]);
  });
}
