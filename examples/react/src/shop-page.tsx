import { useState } from "react";
import { referral } from "./referral";
import { useReferral } from "./use-referral";

const PRICE = 24;

/** The product, for less where a friend has sent the visitor. */
export function ShopPage() {
  const { invitation, program } = useReferral();
  const [orderId, setOrderId] = useState<string>();
  const isInvited = invitation.value?.status === "valid";
  const percent = isInvited ? (program.rewards.friend?.percent ?? 0) : 0;
  const value = (PRICE * (100 - percent)) / 100;

  async function buy() {
    const id = `T-${Date.now().toString(36).toUpperCase()}`;
    await referral.convert({ orderId: id, value, currency: "USD" });
    setOrderId(id);
  }

  return (
    <section className="product">
      <div>
        <offshoot-welcome />
        <h1>A bag of coffee, every other Tuesday</h1>
        <p>One farm at a time, roasted on Monday, in your letterbox the day after. Pause or stop whenever you like.</p>
        <p className="price">
          {percent > 0 && <s>${PRICE.toFixed(2)}</s>} <strong>${value.toFixed(2)}</strong> a bag
        </p>
        {orderId ? (
          <p className="thanks" role="status">
            Thank you! Order {orderId} is on its way.
          </p>
        ) : (
          <button type="button" className="main" onClick={buy}>
            Buy the first bag
          </button>
        )}
      </div>
      <img src="/bag.svg" alt="A bag of Tern coffee" width={360} height={420} />
    </section>
  );
}
