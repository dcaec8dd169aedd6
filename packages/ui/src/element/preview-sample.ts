import {
  createPreview,
  type PreviewOptions,
  type PreviewState,
  type ProgramDocument,
  type Referral,
} from "@offshoot/core";

const SAMPLE: ProgramDocument = {
  program: "preview",
  rewards: { advocate: { kind: "credit", amount: 20, currency: "USD" }, friend: { kind: "discount", percent: 15 } },
};

/** Makes a made-up program in a made-up state. */
export function previewSample(state: PreviewState, options: PreviewOptions): Referral {
  return createPreview(SAMPLE, state, options);
}
