import type { Card } from "../card/card.js";
import { CardHost, type CardProps } from "../card/card-host.js";
import { launcherWords } from "../words/en/launcher.js";
import { LAUNCHER_CSS } from "./launcher-css.js";
import { LauncherView } from "./launcher-view.js";

/** The launcher as every way of mounting it knows it. */
export const launcherCard: Card = {
  name: "launcher",
  View: LauncherView,
  Skeleton: null,
  css: LAUNCHER_CSS,
  words: launcherWords,
  files: ["launcher"],
  extra: {
    isNeeded: ({ advocate, program: { rewards } }) =>
      advocate !== null && Boolean(rewards.advocate || rewards.tiers?.length),
    load: async () => (await import("./launcher-extra.js")).launcherExtra,
  },
};

/** Properties of the launcher. */
export interface LauncherProps extends CardProps {
  /** Whether its dialog is open; a visitor opens and closes it themselves. @default false */
  readonly open?: boolean;
}

/**
 * Floats a button over the page that opens the invite card, with the rewards beside it where there are some.
 *
 * @example
 * <Launcher referral={referral} />
 */
export function Launcher(props: LauncherProps) {
  return <CardHost card={launcherCard} {...props} />;
}
