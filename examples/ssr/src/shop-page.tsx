import { useState } from "react";
import { referral } from "./referral";
import type { Visit } from "./visit";

const PRICE = 24;

/** The product; an invited friend reads their price before any script has run. */
export function ShopPage({ invitation }: Visit) {
  const [orderId, setOrderId] = useState<string>();
  const value = (PRICE * (100 - (invitation?.percent ?? 0))) / 100;

  async function buy() {
    const id = `T-${Date.now().toString(36).toUpperCase()}`;
    await referral.convert({ orderId: id, value, currency: "USD" });
    setOrderId(id);
  }

  return (
    <section className="product">
      <div>
        {invitation && (
          <p className="thanks">
            <strong>{invitation.name}</strong> invited you: {invitation.percent}% off your first bag.
          </p>
        )}
        <h1>A bag of coffee, every other Tuesday</h1>
        <p>One farm at a time, roasted on Monday, in your letterbox the day after. Pause or stop whenever you like.</p>
        <p className="price">
          {invitation && <s>${PRICE.toFixed(2)}</s>} <strong>${value.toFixed(2)}</strong> a bag
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
