import type { Referral } from "@offshoot/core";
import { useErrorBoundary, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { ReferralContext } from "../referral/referral-provider.js";
import { useReferralState } from "../referral/use-referral.js";
import { CALM_CSS } from "../theme/calm-css.js";
import { useThemeCss } from "../theme/use-theme-css.js";
import { fillWords } from "../words/fill-words.js";
import { adoptSheets } from "./adopt-sheets.js";
import { BASE_CSS, HIDDEN_CSS } from "./base-css.js";
import type { Card } from "./card.js";
import { CardContext, type CardSurroundings } from "./card-context.js";
import { chooseLanguage } from "./card-language.js";
import { isPageDark, onPageScheme } from "./page-scheme.js";

interface FrameProps {
  readonly root: ShadowRoot;
  readonly card: Card;
  readonly referral: Referral | null;
}

function usePageDark(host: Element): boolean {
  const [isDark, setDark] = useState(() => isPageDark(host));
  useLayoutEffect(() => onPageScheme(() => setDark(isPageDark(host))), [host]);
  return isDark;
}

/** Draws the root of a card in the colours and the language of its place, and what stands in it while there is no referral. */
export function CardFrame({ root, card, referral }: FrameProps) {
  const host = root.host as HTMLElement;
  const state = useReferralState(referral);
  const program = state?.program;
  const [isShown, setShown] = useState(card.Skeleton !== null);
  const [error] = useErrorBoundary((cause) => console.error("[offshoot]", cause));
  const isDark = usePageDark(host);
  const css = useThemeCss(program?.theme);
  const { locale, direction } = chooseLanguage(host, program?.words ?? {}, state?.locale ?? null);
  const surroundings = useMemo<CardSurroundings>(
    () => ({
      name: card.name,
      locale,
      t: fillWords(card.words, program?.words ?? {}, locale),
      emit: (type, detail) =>
        host.dispatchEvent(
          new CustomEvent(`offshoot:${type}`, { detail, bubbles: true, composed: true, cancelable: true }),
        ),
      setShown,
    }),
    [card, host, locale, program],
  );
  const Content = error ? null : program && css ? card.View : card.Skeleton;
  const hasBox = isShown && Content !== null;
  useLayoutEffect(
    () => adoptSheets(root, hasBox ? [BASE_CSS, card.css, css ?? CALM_CSS] : [HIDDEN_CSS]),
    [root, card, css, hasBox],
  );
  const scheme = program?.theme.scheme ?? "auto";
  return (
    <ReferralContext.Provider value={referral}>
      <CardContext.Provider value={surroundings}>
        <div
          class={scheme === "dark" || (scheme === "auto" && isDark) ? "root dark" : "root"}
          lang={locale}
          dir={direction}
        >
          {Content && <Content />}
        </div>
      </CardContext.Provider>
    </ReferralContext.Provider>
  );
}
