import { useState } from "react";
import { referral } from "./referral";
import { useReferral } from "./use-referral";

/** A customer's account. The card comes and goes with this page, and leaves nothing behind. */
export function AccountPage() {
  const { advocate } = useReferral();
  const [hasShared, setHasShared] = useState(false);
  const signIn = () => referral.identify({ id: "customer-42", name: "Ana" });

  return (
    <section className="account">
      <div>
        <h1>{advocate ? `Hello, ${advocate.name}` : "Your account"}</h1>
        <p>
          {hasShared
            ? "Thank you for telling a friend."
            : "Give a friend a better first bag, and have one cheaper yourself."}
        </p>
        {advocate && (
          <p>
            Your referral code is <strong>{advocate.code}</strong>.{" "}
            <button type="button" className="quiet" onClick={() => referral.identify(null)}>
              Sign out
            </button>
          </p>
        )}
      </div>
      <offshoot-invite data-reserve="channels" onoffshoot:copy={() => setHasShared(true)}>
        <button slot="signed-out" type="button" className="main" onClick={signIn}>
          Sign in as Ana
        </button>
      </offshoot-invite>
    </section>
  );
}
