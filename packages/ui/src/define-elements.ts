import type { Referral } from "@offshoot/core";
import type { ResolveReferral } from "./card/card.js";
import { defineCode } from "./code.js";
import { defineInvite } from "./invite.js";
import { defineLauncher } from "./launcher.js";
import { onPrompt } from "./prompt.js";
import { defineQuestion } from "./question.js";
import { defineReward } from "./reward.js";
import { defineWelcome } from "./welcome.js";

/** How the elements are registered. */
export interface ElementsOptions {
  /** Serves every element without a `referral` of its own whose `program` attribute is absent or names it. @default none: elements wait for theirs */
  readonly referral?: Referral | Promise<Referral>;
}

/**
 * Registers every `<offshoot-…>` element (`invite`, `reward`, `welcome`, `code`, `launcher`, `question`), and shows the invite card in a
 * dialog when `referral` says that it is a good moment. Does nothing on a server.
 *
 * @example
 * defineElements({ referral: createReferral({ program: "acme-friends" }) });
 */
export function defineElements({ referral }: ElementsOptions = {}): void {
  const resolve: ResolveReferral = async (program) => {
    const found = (await referral) ?? null;
    return program === null || program === found?.program.program ? found : null;
  };
  const options = referral ? { resolve } : {};
  defineInvite(options);
  defineReward(options);
  defineWelcome(options);
  defineCode(options);
  defineLauncher(options);
  defineQuestion(options);
  if (!globalThis.customElements) return;
  Promise.resolve(referral).then(
    (found) => found && onPrompt(found),
    // Whoever started it says why it failed.
    () => {},
  );
}
