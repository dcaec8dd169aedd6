// Tells Offshoot about the order. A reload tells it again: the same order is the same event, so it counts once.
const { order, value, currency, coupon, friend, newCustomer } = document.querySelector("[data-order]").dataset;

window.offshoot ||= [];
window.offshoot.push((referral) =>
  referral.convert({
    orderId: order,
    value: Number(value),
    currency,
    friend: { id: friend, newCustomer: newCustomer === "true" },
    ...(coupon && { coupon }),
  }),
);
