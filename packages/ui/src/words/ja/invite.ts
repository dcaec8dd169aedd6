import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "お友だちに{reward}割引をプレゼント",
  "invite.title.discount": "お友だちに{reward}割引をプレゼント",
  "invite.title.credit": "お友だちにストアクレジット{reward}をプレゼント",
  "invite.title.cash": "お友だちに{reward}をプレゼント",
  "invite.title.access": "お友だちへのプレゼント：{reward}",
  "invite.title.gift": "お友だちへのプレゼント：{reward}",
  "invite.title.points": "お友だちに{reward}をプレゼント",
  "invite.title.revenue-share": "お友だちに注文額の{reward}を毎回プレゼント",
  "invite.title.none": "お友だちを招待",
  "invite.text.percent": "お友だちの初回注文後、お礼に{reward}割引がもらえます。",
  "invite.text.discount": "お友だちの初回注文後、お礼に{reward}割引がもらえます。",
  "invite.text.credit": "お友だちの初回注文後、お礼にストアクレジット{reward}がもらえます。",
  "invite.text.cash": "お友だちの初回注文後、お礼に{reward}がもらえます。",
  "invite.text.access": "お友だちの初回注文後のお礼：{reward}",
  "invite.text.gift": "お友だちの初回注文後のお礼：{reward}",
  "invite.text.points": "お友だちの初回注文後、お礼に{reward}がもらえます。",
  "invite.text.revenue-share": "お友だちの購入金額の{reward}がもらえます。",
  "invite.text.none": "気に入ってくれそうな方に、リンクを送ってみませんか。",
  "invite.field": "招待リンク",
  "invite.copy": "コピー",
  "invite.copied": "コピー済み",
  "invite.share": "共有…",
  "share.copied": "リンクをコピーしました。",
  "share.shared": "リンクを共有しました。",
  "share.opened": "リンクの送信画面を開きました。",
  "share.dismissed": "共有を取りやめました。",
  "share.failed": "ブラウザに許可されませんでした。リンクは選択済みなので、このままコピーできます。",
});
