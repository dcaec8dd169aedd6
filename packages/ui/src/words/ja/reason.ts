import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Japanese words of why a reward is as it is, and how it is used. */
export const words = packWords(reasonWords, {
  "use.automatic": "次回のご注文から自動で差し引かれます。",
  "use.code": "ご購入手続きでコードを入力すると使えます。",
  "use.code.named": "ご購入手続きで{code}を入力すると使えます。",
  "use.link": "お送りしたリンクからご利用いただけます。",
  "use.choose": "使い道は自由に選べます。",
  "use.contact": "ご利用方法は個別にご案内します。",
  "reason.hold": "注文は確定しました。返品期間が過ぎると、特典を受け取れます。",
  "reason.review": "注文を確認中です。お手続きは必要ありません。",
  "reason.order-not-completed": "注文は完了しませんでした。",
  "reason.self-referral": "特典は、ほかの方を招待したときのお礼です。",
  "reason.duplicate": "初回の注文だけが対象です。",
  "reason.not-new-customer": "特典の対象は、初めてご利用のお友だちです。",
  "reason.below-minimum": "注文額が、対象となる最低金額に届きませんでした。",
  "reason.not-eligible": "この注文は特典の対象外です。",
  "reason.cap-reached": "お一人様の特典獲得上限に達しました。",
  "reason.budget-exhausted": "このプログラムの特典は、すべて配布済みです。",
  "reason.program-ended": "注文の時点で、プログラムは終了していました。",
  "reason.tax-form-needed": "お受け取りには、税務書類のご提出が必要です。",
  "reason.expired": "利用期限が過ぎました。",
  "reason.unconfirmed": "ショップによる注文の確認待ちです。",
});
