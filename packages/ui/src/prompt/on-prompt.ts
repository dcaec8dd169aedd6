import type { Referral, Unsubscribe } from "@offshoot/core";

/** Tells whether there is somebody to invite in the name of, and something to invite to. */
function canInvite({ $state }: Referral): boolean {
  const { advocate, program, summary, isWhole } = $state.get();
  return isWhole && advocate !== null && !program.closed && !summary.value?.closed;
}

/**
 * Shows the invite card in a dialog when the referral says that it is a good moment (`prompt` of the program, or
 * `referral.prompt()`). `defineElements` and the script tag do so by themselves.
 *
 * The dialog loads when it is first needed, and opens where the moment is still good then. It does not open for nobody, nor
 * for a program that is closed; however often this is called for one referral, one dialog answers each time.
 */
export function onPrompt(referral: Referral): Unsubscribe {
  let close: Unsubscribe | undefined;
  let isStopped = false;
  const isReady = () => !isStopped && !close && canInvite(referral);
  const stop = referral.on("prompt", async (place) => {
    if (place !== "dialog" || !isReady()) return false;
    const { openDialog } = await import("../dialog/open-dialog.js");
    return () => {
      if (!isReady()) return false;
      const onEnd = () => {
        close = undefined;
      };
      close = openDialog(referral, { parent: document.body, parts: ["invite"], name: "invite", onEnd });
      return true;
    };
  });
  return () => {
    isStopped = true;
    stop();
    close?.();
  };
}
