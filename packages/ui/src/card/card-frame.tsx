import type { Referral, ShareResult, Unsubscribe } from "@offshoot/core";
import { Component } from "preact";
import { selectField } from "../parts/select-field.js";
import { createOutcome } from "../referral/create-outcome.js";
import { CALM_CSS } from "../theme/presets/calm-css.js";
import { readTheme } from "../theme/read-theme.js";
import type { Theme } from "../theme/read-tokens.js";
import { fillWords } from "../words/fill-words.js";
import type { Speech } from "../words/speech.js";
import { adoptSheets } from "./adopt-sheets.js";
import { BASE_CSS, HIDDEN_CSS } from "./base-css.js";
import type { Card, CardExtra } from "./card.js";
import type { CardContent } from "./card-content.js";
import { speak } from "./card-language.js";
import { isPageDark } from "./page-scheme.js";

interface FrameProps {
  readonly root: ShadowRoot;
  readonly card: Card;
  readonly referral: Referral | null;
}

interface FrameState {
  readonly isDark?: boolean;
  readonly isReady?: boolean;
  readonly isBroken?: boolean;
  /** Rules of the theme; absent while they are on their way. */
  readonly css?: string;
  readonly outcome?: ShareResult | null;
  /** How the card speaks, its extra included; absent while the words are on their way. */
  readonly speech?: Speech;
  readonly extra?: CardExtra | null;
}

/** Stands in for what did not load: the card does without. */
const NOTHING: CardExtra = { View: () => null, css: "", words: {}, files: [] };

/**
 * Draws the root of a card in the colours and the language of its place, and what stands in it while there is no referral.
 *
 * The one place with a state, and a class: cards are functions of what it gives them, so the first of them needs no hooks.
 */
export class CardFrame extends Component<FrameProps, FrameState> {
  /** Empty to begin with. */
  declare state: FrameState;
  #extra: CardExtra | null = null;
  #turn = 0;
  #theme: Theme | undefined;
  #unfollow: Unsubscribe | undefined;
  #hasAsked = false;
  #watching: Promise<Unsubscribe> | undefined;

  readonly #setOutcome = createOutcome((outcome) =>
    this.setState({ outcome }, () => outcome === "failed" && selectField(this.props.root)),
  );

  /** Before the first drawing, which wears the theme already where nothing has to be fetched for it. */
  override componentWillMount(): void {
    this.#follow();
  }

  override componentDidMount(): void {
    const { root, card, referral } = this.props;
    this.#dress();
    this.#unfollow = referral?.$state.listen(() => this.#follow());
    void referral?.ready.then(() => this.setState({ isReady: true }));
    this.#watching = import("./watch-card.js").then(
      ({ watchCard }) => watchCard(root, card, referral, () => this.#follow()),
      // A card that is not watched is a card all the same.
      () => () => {},
    );
  }

  override componentDidUpdate(): void {
    this.#dress();
  }

  override componentDidCatch(cause: unknown): void {
    console.error("[offshoot]", cause);
    this.setState({ isBroken: true });
  }

  override componentWillUnmount(): void {
    this.#unfollow?.();
    this.#setOutcome(null);
    void this.#watching?.then((stop) => stop());
  }

  #follow(): void {
    const { root, card, referral } = this.props;
    const state = referral?.$state.get();
    const theme = state?.program.theme;
    const isNew = theme !== this.#theme;
    this.#theme = theme;
    if (theme && isNew) readTheme(theme, (css) => theme === this.#theme && this.setState({ css }));
    if (state && !this.#hasAsked && card.extra?.isNeeded(state)) {
      this.#hasAsked = true;
      const show = (extra: CardExtra) => {
        this.#extra = extra;
        this.#follow();
      };
      card.extra.load(state).then(show, () => show(NOTHING));
    }
    const extra = this.#extra;
    const turn = ++this.#turn;
    // What the extra says comes with it.
    if (state)
      speak(root.host, state, extra ? [card, extra] : [card], (speech) => {
        if (turn === this.#turn) this.setState({ speech, extra });
      });
    this.setState({ isDark: isPageDark(root.host) });
  }

  /** What draws nothing takes no room. */
  #dress(): void {
    const { root, card } = this.props;
    const isEmpty = !root.querySelector(".card");
    const { css, extra, speech } = this.state;
    const own = [card, extra, speech].map((part) => part?.css).join("");
    adoptSheets(root, isEmpty ? [HIDDEN_CSS] : [BASE_CSS, own, css ?? CALM_CSS]);
  }

  override render(
    { root, card, referral }: FrameProps,
    { css, isDark, isReady, isBroken, outcome, speech, extra }: FrameState,
  ) {
    const state = referral?.$state.get();
    const { words = {}, theme } = state?.program ?? {};
    const scheme = theme?.scheme ?? "auto";
    // A program with more to read may be one that invites nobody: its place is kept, but nothing shows in it yet.
    const isOpen = state?.isWhole && css;
    const held = state && !isOpen ? " held" : "";
    const emit: CardContent["emit"] = (type, detail) =>
      root.host.dispatchEvent(
        new CustomEvent(`offshoot:${type}`, { detail, bubbles: true, composed: true, cancelable: true }),
      );
    return (
      <div
        class={(scheme === "dark" || (scheme === "auto" && isDark) ? "root dark" : "root") + held}
        lang={speech?.locale}
        dir={speech?.direction}
      >
        {isBroken ? null : referral && state && speech && (isOpen || card.isEarly) ? (
          <card.View
            referral={referral}
            state={state}
            isReady={isReady}
            locale={speech.locale}
            t={fillWords(speech.words, words, speech.locale)}
            outcome={outcome}
            setOutcome={this.#setOutcome}
            onLeave={() => outcome !== "failed" && this.#setOutcome(null)}
            Extra={extra?.View ?? null}
            share={(channel, options) => {
              const isAllowed = emit(channel === "copy" ? "copy" : "share", {
                channel,
                link: referral.link({ channel }),
              });
              if (isAllowed) void referral.share(channel, options).then(({ outcome: end }) => this.#setOutcome(end));
              return isAllowed;
            }}
            emit={emit}
            redraw={() => this.setState({})}
          />
        ) : (
          card.Skeleton && <card.Skeleton program={state?.program} />
        )}
      </div>
    );
  }
}
