import { SwapLabel } from "./swap-label.js";

/** A read-only text with its copy button. */
export interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly copy: string;
  readonly copied: string;
  readonly isCopied: boolean;
  /** Whether copying is the one thing to do here. */
  readonly isMain: boolean;
  readonly onCopy: () => void;
  readonly onLeave: () => void;
}

/** The end of a link is what tells it from others, so the end is what shows, as soon as the card has its layout, and again in a font that comes late. */
export function showEnd(input: HTMLInputElement | null): void {
  const scroll = () => {
    if (!input) return;
    input.scrollLeft = input.scrollWidth;
    input.toggleAttribute("data-cut", input.scrollLeft > 0);
  };
  requestAnimationFrame(() => {
    scroll();
    // Fonts are asked for by the layout that needs them.
    document.fonts?.ready.then(scroll);
  });
}

/** Shows a text to be taken along: a tap selects all of it, a button copies it. */
export function CopyField({ label, value, copy, copied, isCopied, isMain, onCopy, onLeave }: CopyFieldProps) {
  return (
    <div part="field">
      <label for="field" class="small">
        {label}
      </label>
      <div class="row">
        <input
          id="field"
          // Another value is another field, shown from its own end.
          key={value}
          ref={showEnd}
          value={value}
          readonly
          dir="ltr"
          translate={false}
          spellcheck={false}
          onClick={(event) => event.currentTarget.select()}
          // A field that loses the focus is scrolled back to its start.
          onBlur={(event) => showEnd(event.currentTarget)}
        />
        <button type="button" part="copy" class={isMain ? "main" : ""} onClick={onCopy} onBlur={onLeave}>
          <SwapLabel label={copy} other={copied} isOther={isCopied} />
        </button>
      </div>
    </div>
  );
}
