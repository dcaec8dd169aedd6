import type { Referral, Unsubscribe } from "@offshoot/core";

// However often a page registers its elements, one dialog answers.
const served = new WeakSet<Referral>();

/**
 * Shows the invite card in a dialog when the referral says that it is a good moment (`prompt` of the program, or
 * `referral.prompt()`). `defineElements` and the script tag do so by themselves.
 *
 * The dialog loads when it is first needed. It does not open for nobody, nor for a program that is closed.
 */
export function onPrompt(referral: Referral): Unsubscribe {
  if (served.has(referral)) return () => {};
  served.add(referral);
  let close: Unsubscribe | undefined;
  let isOpen = false;
  const stop = referral.on("prompt", (place) => {
    const { advocate, program, summary, isWhole } = referral.$state.get();
    if (place !== "dialog" || isOpen || !isWhole || !advocate || program.closed || summary.value?.closed) return false;
    isOpen = true;
    const onEnd = () => {
      isOpen = false;
    };
    import("./open-invite.js").then(({ openInvite }) => {
      if (isOpen) close = openInvite(referral, onEnd);
    }, onEnd);
    return true;
  });
  return () => {
    served.delete(referral);
    stop();
    isOpen = false;
    close?.();
  };
}
