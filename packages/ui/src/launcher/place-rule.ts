import type { ResolvedProgram } from "@offshoot/core";

type Place = Partial<NonNullable<ResolvedProgram["cards"]>["launcher"]>;

/**
 * Gives the rule that puts the launcher into its corner, clear of what a phone keeps for itself.
 *
 * @param isRightToLeft The direction of the page, whatever that of the launcher's own words.
 */
export function placeRule(
  { position = "bottom-end", offset = 20, zIndex = 1000 }: Place,
  isRightToLeft: boolean,
): string {
  // Its own words may run the other way than the page: a logical side would follow them.
  const side = (position === "bottom-end") === isRightToLeft ? "left" : "right";
  const distance = (edge: string) => `calc(${offset}px + env(safe-area-inset-${edge},0px))!important`;
  return `:host{position:fixed!important;inset:auto!important;bottom:${distance("bottom")};${side}:${distance(side)};z-index:${zIndex}!important}::slotted([role=status]){${side}:0}`;
}
