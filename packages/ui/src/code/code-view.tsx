import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { useInvitation } from "../referral/use-invitation.js";
import { appliedCode } from "./applied-code.js";
import { CodeMessage } from "./code-message.js";
import { useRedeem } from "./use-redeem.js";

const NAMES = ["apply", "busy", "change"] as const;

/** The field for a code: what was typed stays until somebody changes it, and a code that counts can be changed. */
export function CodeView(card: CardContent) {
  const { referral, state, t } = card;
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isChanging, setChanging] = useState(false);
  const { isBusy, result, redeem, clear } = useRedeem(card, box);
  useInvitation(referral, state);
  const found = appliedCode(state);
  // What somebody is typing stays, whatever is found out meanwhile.
  const applied = isChanging || isBusy || text ? null : found;
  const isWrong = !applied && !isBusy && result !== null && result.outcome !== "unverified";

  useLayoutEffect(() => {
    if (isChanging) field.current?.select();
  }, [isChanging]);
  const change = () => {
    clear();
    setText(found?.code ?? "");
    setChanging(true);
    field.current?.focus({ preventScroll: true });
  };
  const settle = () => {
    setText("");
    setChanging(false);
  };
  const submit = async () => {
    if (applied) change();
    // As it stands there: a browser that fills it in may have told nobody.
    else if (await redeem(field.current?.value ?? "")) settle();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && isChanging && found && !isBusy) {
      clear();
      settle();
    }
    if (event.key !== "Enter") return;
    // The page's own form is not what is sent.
    event.preventDefault();
    event.stopPropagation();
    if (!applied) void submit();
  };
  const now = isBusy ? "busy" : applied ? "change" : "apply";
  return (
    <div class="card code" part="card" ref={box}>
      <label for="code">{t("code.field")}</label>
      <div class="row" aria-busy={isBusy}>
        <input
          id="code"
          ref={field}
          part="field"
          value={applied ? applied.code : text}
          readonly={isBusy || applied !== null}
          dir="ltr"
          translate={false}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="done"
          aria-invalid={isWrong}
          aria-describedby="message"
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            if (result) clear();
          }}
          onKeyDown={press}
        />
        <button
          type="button"
          part="apply"
          class={applied ? "" : "main"}
          aria-disabled={isBusy}
          onClick={() => void submit()}
        >
          <span class="names">
            {NAMES.map((name) => (
              <span key={name} class={name === now ? "now" : ""}>
                {t(`code.${name}`)}
              </span>
            ))}
          </span>
        </button>
      </div>
      <CodeMessage card={card} applied={applied} result={isBusy ? null : result} />
    </div>
  );
}
