import type { ResolvedProgram } from "@offshoot/core";
import { otherChannels } from "./needs-extra.js";

/** Channels that stand side by side; the others wait behind *More*. */
export const FIRST_CHANNELS = 4;

/** Holds the place of the link and its button. */
export function InviteBones() {
  return (
    <div>
      <span class="small">{"\u00a0"}</span>
      <div class="row bone tall" />
    </div>
  );
}

/** Holds the place of the other channels. */
export function ChannelBones({ program }: { readonly program: ResolvedProgram }) {
  return (
    <div class="channels" aria-hidden="true">
      {otherChannels(program)
        .slice(0, FIRST_CHANNELS)
        .map((channel) => (
          <span key={channel} class="bone" />
        ))}
    </div>
  );
}

/** Holds the place of what only some programs have. */
export function ExtraBones({ program }: { readonly program: ResolvedProgram }) {
  return (
    <>
      {otherChannels(program).length > 0 && <ChannelBones program={program} />}
      {program.rewards.tiers?.length && <div class="tiers bone" aria-hidden="true" />}
    </>
  );
}

/** Holds the place of the whole card while the program is on its way, or part of it. */
export function InviteSkeleton({ program }: { readonly program?: ResolvedProgram | undefined }) {
  return (
    <div class="card invite" aria-busy="true" aria-hidden="true">
      <div>
        <h2 class="bone">{"\u00a0"}</h2>
        <p class="bone">{"\u00a0"}</p>
      </div>
      <div class="act">
        <InviteBones />
        {program && <ExtraBones program={program} />}
      </div>
    </div>
  );
}
