import { createMemoryAdapter, createReferral, defineElements, type Referral } from "offshoot";
import { StrictMode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

defineElements();

/** A component that owns its referral and ends it, as a part of a larger page would. */
function Owner() {
  const [referral, setReferral] = useState<Referral | null>(null);
  useEffect(() => {
    const own = createReferral({ program: "cycles" }, { adapter: createMemoryAdapter() });
    void own.identify({ id: "customer-42" });
    setReferral(own);
    return () => own.destroy();
  }, []);
  return <offshoot-invite referral={referral} />;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function cycle(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    const host = document.createElement("div");
    document.body.append(host);
    const root = createRoot(host);
    flushSync(() =>
      root.render(
        <StrictMode>
          <Owner />
        </StrictMode>,
      ),
    );
    // Now and then a card has the time to draw itself whole.
    await wait(turn % 10 ? turn % 4 : 150);
    root.unmount();
    host.remove();
  }
  await wait(700);
}

Object.assign(globalThis, { cycle });
