import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "下次下單時自動折抵。",
    "use.code": "結帳時輸入你的折扣碼即可使用。",
    "use.code.named": "結帳時輸入{code}即可使用。",
    "use.link": "透過我們寄給你的連結使用。",
    "use.choose": "用在哪裡，由你決定。",
    "use.contact": "我們會與你聯絡，安排使用。",
    "reason.hold": "訂單已確認。過了退貨期，獎勵就是你的了。",
    "reason.review": "訂單正在審核，你不需要做任何事。",
    "reason.order-not-completed": "訂單未完成。",
    "reason.self-referral": "邀請他人才會有獎勵。",
    "reason.duplicate": "僅首筆訂單有效。",
    "reason.not-new-customer": "邀請新顧客才會有獎勵。",
    "reason.below-minimum": "訂單金額未達最低門檻。",
    "reason.not-eligible": "這項優惠不適用於這筆訂單。",
    "reason.cap-reached": "每人可得的獎勵，你已全部獲得。",
    "reason.budget-exhausted": "本活動的獎勵已全數發放。",
    "reason.program-ended": "下單時活動已結束。",
    "reason.tax-form-needed": "發放前需要先提交稅務表格。",
    "reason.expired": "使用期限已過。",
    "reason.unconfirmed": "商家尚未確認訂單。",
  },
  {
    formal: {
      "use.code": "結帳時輸入您的折扣碼即可使用。",
      "use.link": "透過我們寄給您的連結使用。",
      "use.choose": "用在哪裡，由您決定。",
      "use.contact": "我們會與您聯絡，安排使用。",
      "reason.hold": "訂單已確認。過了退貨期，獎勵就是您的了。",
      "reason.review": "訂單正在審核，您不需要做任何事。",
      "reason.cap-reached": "每人可得的獎勵，您已全部獲得。",
    },
  },
);
