import { type PreviewState, previewProgram, type Referral, type ResolvedProgram } from "@offshoot/core";

/** Waits until the whole document of a program has been read. */
function wholeProgram({ $state }: Referral): Promise<ResolvedProgram> {
  return new Promise((resolve) => {
    let stop = () => {};
    const look = () => {
      const { isWhole, program } = $state.get();
      if (!isWhole) return;
      stop();
      resolve(program);
    };
    stop = $state.listen(look);
    look();
  });
}

/** Makes a referral in a made-up state: of the program that the element would show, or of a made-up one where there is none. */
export async function previewReferral(found: Referral | null, state: PreviewState): Promise<Referral> {
  const options = { baseUrl: location.href };
  if (found) return previewProgram(await wholeProgram(found), state, { ...options, locale: found.$state.get().locale });
  const { previewSample } = await import("./preview-sample.js");
  return previewSample(state, options);
}
