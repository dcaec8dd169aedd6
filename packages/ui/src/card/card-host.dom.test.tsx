import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it, vi } from "vitest";
import { readCard } from "../../tests/card-reader.js";
import { letEffectsEnd } from "../../tests/let-effects-end.js";
import { scriptReferral } from "../../tests/scripted-referral.js";
import { InviteCard } from "../invite.js";
import { ReferralProvider } from "../referral/referral-provider.js";
import { useReferral } from "../referral/use-referral.js";
import { useShare } from "../referral/use-share.js";

letEffectsEnd();

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

it("stands in a Preact tree, in a shadow root of its own, with the referral of its provider", async () => {
  const { referral } = scriptReferral({ advocate: "ana" });
  const tree = (
    <ReferralProvider referral={referral}>
      <InviteCard class="mine">
        <a slot="signed-out" href="/login">
          Sign in
        </a>
      </InviteCard>
    </ReferralProvider>
  );
  act(() => render(tree, document.body));
  const host = document.querySelector(".mine") as HTMLElement;
  await vi.waitUntil(() => readCard(host).field());
  expect(host.querySelector("a")?.slot).toBe("signed-out");
  // Nothing keeps a place any more for what stands.
  expect(host.hasAttribute("data-offshoot")).toBe(false);
  expect(readCard(host).title()).toBe("Give a friend 15% off");
  act(() => render(null, document.body));
  expect(host.shadowRoot?.childNodes).toHaveLength(0);
});

it("gives hooks to pages that draw for themselves", async () => {
  const { referral, platform } = scriptReferral({ advocate: "ana" });
  function Own() {
    const { state } = useReferral();
    const { share, outcome } = useShare();
    return (
      <button type="button" onClick={() => share("copy")}>
        {outcome ?? state.advocate?.code}
      </button>
    );
  }
  act(() =>
    render(
      <ReferralProvider referral={referral}>
        <Own />
      </ReferralProvider>,
      document.body,
    ),
  );
  const button = document.querySelector("button");
  await vi.waitUntil(() => button?.textContent?.length === 11);
  button?.click();
  await vi.waitUntil(() => button?.textContent === "copied");
  expect(platform.copied).toHaveLength(1);
});
