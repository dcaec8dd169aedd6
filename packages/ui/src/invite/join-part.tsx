import { useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { selectField } from "../parts/select-field.js";
import type { InvitePart } from "./invite-part.js";

const JOIN_CSS = `.row .main[aria-disabled=true]{opacity:.6;cursor:progress}
.join .small.negative{margin-block-start:.375em;color:var(--negative)}
`;

/** Gives a link for the visitor's own address, at once in the same card; the place of the form is that of the link. */
function Join({ referral, state, t }: CardContent) {
  const [end, setEnd] = useState<"" | "asking" | "joined" | "invalid" | "unavailable">("");
  const form = useRef<HTMLFormElement>(null);
  if (state.advocate)
    return (
      <p role="status" class={end === "joined" ? "small" : "said"}>
        {end === "joined" && t("join.sent")}
      </p>
    );

  const isWrong = end === "invalid" || end === "unavailable";
  const submit = async (event: Event) => {
    event.preventDefault();
    const root = form.current?.getRootNode() as ShadowRoot;
    const field = root.getElementById("email") as HTMLInputElement;
    if (end === "asking") return;
    setEnd("asking");
    const { status } = await referral.joinByEmail(field.value.trim()).catch(() => ({ status: "unavailable" }) as const);
    const wasHere = !root.activeElement || field.form?.contains(root.activeElement);
    setEnd(status);
    if (status === "invalid" && wasHere) field.focus({ preventScroll: true });
    // The link stands where the form stood: who was in one is in the other.
    if (status === "joined" && wasHere) requestAnimationFrame(() => selectField(root));
  };
  return (
    <form class="join" part="join" ref={form} noValidate onSubmit={submit}>
      <label for="email" class="small">
        {t("join.field")}
      </label>
      <div class="row">
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          inputMode="email"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          aria-invalid={end === "invalid"}
          aria-describedby="join-status"
        />
        <button type="submit" class="main" aria-disabled={end === "asking"}>
          {t("join.send")}
        </button>
      </div>
      <p id="join-status" role="status" class={isWrong ? "small negative" : "said"}>
        {isWrong && t(`join.${end}`)}
      </p>
    </form>
  );
}

/** A link by email for who is not signed in. */
export const joinPart: InvitePart = { View: Join, css: JOIN_CSS };
