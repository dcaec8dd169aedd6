import { welcomeExtraWords } from "../en/welcome-extra.js";
import { packWords } from "../pack-words.js";

/** Japanese words of what the welcome card says when there is nothing to take, and of taking an invitation to another device. */
export const words = packWords(welcomeExtraWords, {
  "welcome.ended.title": "この招待は終了しました",
  "welcome.ended.text": "特典の提供は終了しましたが、どうぞごゆっくりご覧ください。",
  "welcome.revoked.title": "この招待は取り消されました",
  "welcome.revoked.text": "特典の提供は終了しましたが、どうぞごゆっくりご覧ください。",
  "welcome.unknown.title": "この招待は見つかりませんでした",
  "welcome.unknown.text": "招待してくれた方に、リンクかコードをもう一度お尋ねください。どうぞごゆっくりご覧ください。",
  "welcome.used.title": "このプレゼントは使用済みです",
  "welcome.used.text": "1回のご注文に限り使えます。",
  "welcome.not-new-customer.title": "初めてのお客様へのプレゼントです",
  "welcome.not-new-customer.text": "いつもご利用ありがとうございます。またお越しいただけてうれしいです。",
  "welcome.not-here.title": "お住まいの国では利用できないプレゼントです",
  "welcome.not-here.text": "どうぞごゆっくりご覧ください。",
  "welcome.too-young.title": "対象年齢のあるプレゼントです",
  "welcome.too-young.text": "どうぞごゆっくりご覧ください。",
  "welcome.own.title": "これはご自身のリンクです",
  "welcome.own.text": "お友だちが開くとカウントされます。",
  "welcome.pass": "専用リンクがあれば、お友だちにも贈れます。",
  "welcome.get": "専用リンクを受け取る",
  "welcome.link": "招待リンク",
  "welcome.share": "共有…",
  "welcome.link-copied": "リンクをコピーしました。",
  "welcome.link-failed": "ブラウザに許可されませんでした。リンクは選択済みなので、このままコピーできます。",
  "welcome.terms": "利用規約",
  "elsewhere.open": "別の端末で続ける",
  "elsewhere.text": "別の端末でコードを読み取るか、リンクを自分宛てに送ってください。招待はそのまま引き継がれます。",
  "elsewhere.field": "この招待のリンク",
  "elsewhere.qr": "リンクのQRコード",
});
