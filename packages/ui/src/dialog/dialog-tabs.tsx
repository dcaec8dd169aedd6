import type { Translate } from "../words/fill-words.js";
import type { DialogPart } from "./dialog-part.js";

const PARTS = ["invite", "rewards"] as const;

interface DialogTabsProps {
  readonly t: Translate;
  readonly part: DialogPart;
  readonly onChoose: (part: DialogPart) => void;
}

/**
 * Two tabs, of which one is in the order of Tab and the arrow keys reach the other.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function DialogTabs({ t, part, onChoose }: DialogTabsProps) {
  const choose = (list: Element, chosen: DialogPart) => {
    onChoose(chosen);
    list.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: Element }) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const other = part === "invite" ? "rewards" : "invite";
    const goal = { ArrowLeft: other, ArrowRight: other, Home: "invite", End: "rewards" }[key] as DialogPart | undefined;
    if (!goal || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    choose(event.currentTarget, goal);
  };
  return (
    <div class="tabs" part="tabs" role="tablist" aria-label={t("prompt.label")} onKeyDown={onKeyDown}>
      {PARTS.map((name) => (
        <button
          key={name}
          type="button"
          part="tab"
          role="tab"
          id={`tab-${name}`}
          aria-selected={part === name}
          aria-controls={name}
          tabIndex={part === name ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {t(`prompt.${name}`)}
        </button>
      ))}
    </div>
  );
}
