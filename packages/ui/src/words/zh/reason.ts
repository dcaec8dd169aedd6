import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "下次下单时自动抵扣。",
    "use.code": "结账时输入你的优惠码即可使用。",
    "use.code.named": "结账时输入{code}即可使用。",
    "use.link": "通过我们发给你的链接使用。",
    "use.choose": "用在哪里，由你决定。",
    "use.contact": "我们会与你联系，安排使用。",
    "reason.hold": "订单已确认。过了退货期，奖励就归你了。",
    "reason.review": "订单正在审核，你不需要做任何操作。",
    "reason.order-not-completed": "订单未完成。",
    "reason.self-referral": "邀请他人才有奖励。",
    "reason.duplicate": "仅首笔订单有效。",
    "reason.not-new-customer": "邀请新顾客才有奖励。",
    "reason.below-minimum": "订单金额未达到最低要求。",
    "reason.not-eligible": "这项优惠不适用于这笔订单。",
    "reason.cap-reached": "每人可得的奖励，你已全部获得。",
    "reason.budget-exhausted": "本活动的奖励已全部发放。",
    "reason.program-ended": "下单时活动已结束。",
    "reason.tax-form-needed": "发放前需要先提交税务表格。",
    "reason.expired": "使用期限已过。",
    "reason.unconfirmed": "商家尚未确认订单。",
  },
  {
    formal: {
      "use.code": "结账时输入您的优惠码即可使用。",
      "use.link": "通过我们发给您的链接使用。",
      "use.choose": "用在哪里，由您决定。",
      "use.contact": "我们会与您联系，安排使用。",
      "reason.hold": "订单已确认。过了退货期，奖励就归您了。",
      "reason.review": "订单正在审核，您不需要做任何操作。",
      "reason.cap-reached": "每人可得的奖励，您已全部获得。",
    },
  },
);
