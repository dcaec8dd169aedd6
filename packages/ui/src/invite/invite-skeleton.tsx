import { localize, type ResolvedProgram } from "@offshoot/core";
import { canShare } from "../referral/can-share.js";
import { chooseTestimonial, footOf, otherChannels } from "./needs-extra.js";

/** Holds the place of the link and its buttons. */
export function InviteBones({ hasSheet }: { readonly hasSheet: boolean }) {
  return (
    <>
      <div>
        <span class="small">{"\u00a0"}</span>
        <div class="row bone tall" />
      </div>
      {hasSheet && <div class="bone wide" />}
    </>
  );
}

/** Holds the place of what a customer said, by saying it unseen. */
export function QuoteBone({ program, locale }: { readonly program: ResolvedProgram; readonly locale: string }) {
  const said = chooseTestimonial(program, locale);
  return said ? (
    <div class="held quote">
      <p>
        <q>{localize(said.quote, locale)}</q>
      </p>
      <p class="small">{said.name}</p>
    </div>
  ) : null;
}

/** Holds the place of what comes beside the link. */
export function ExtraBones({ program, locale }: { readonly program: ResolvedProgram; readonly locale: string }) {
  return (
    <>
      {otherChannels(program)[0] && <div class="channels bone" />}
      {program.rewards.tiers && <div class="tiers bone" />}
      <QuoteBone program={program} locale={locale} />
      {footOf(program) && <div class="foot small" />}
    </>
  );
}

/** Holds the place of the whole card while the program is on its way. */
export function InviteSkeleton() {
  return (
    <div class="card invite" aria-busy="true" aria-hidden="true">
      <div>
        <h2 class="bone">{"\u00a0"}</h2>
        <p class="bone">{"\u00a0"}</p>
      </div>
      <div class="act">
        {InviteBones({ hasSheet: canShare() })}
        <div class="foot small" />
      </div>
    </div>
  );
}
