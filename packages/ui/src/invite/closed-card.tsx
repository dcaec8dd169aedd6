import type { CardContent } from "../card/card-content.js";

/** Says in place of the offer why nobody is invited any more. */
export function ClosedCard({ t, state, reason }: CardContent & { readonly reason: "ended" | "budget" }) {
  return (
    <div class="card" part="card" role="group" aria-labelledby="title">
      <h2 id="title" part="title">
        {t(`invite.closed.${reason}.title`)}
      </h2>
      <p part="text">{t(`invite.closed.${reason}.${state.advocate ? "text" : "stranger"}`)}</p>
    </div>
  );
}
