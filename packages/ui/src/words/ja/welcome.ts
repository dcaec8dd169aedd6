import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the welcome card besides those for what is given. */
export const words = packWords(welcomeWords, {
  "welcome.text.code": "ご購入手続きでこのコードを入力してください。",
  "welcome.text.apply": "ご注文に適用して、引き続きお買い物をお楽しみください。",
  "welcome.text.plain": "初回のご注文で受け取れます。",
  "welcome.text.none": "どうぞごゆっくりご覧ください。",
  "welcome.seen": "参加したことは{name}さんに伝わります。",
  "welcome.other.named": "別の招待も開かれましたが、{name}さんからの招待が引き続き有効です。",
  "welcome.other.unnamed": "別の招待も開かれましたが、こちらの招待が引き続き有効です。",
  "welcome.field": "コード",
  "welcome.apply": "適用",
  "welcome.applied": "ショップに適用を依頼しました。",
  "welcome.copy": "コピー",
  "welcome.copied": "コピー済み",
  "welcome.close": "閉じる",
  "welcome.code-copied": "コードをコピーしました。",
  "welcome.copy-failed": "ブラウザに許可されませんでした。コードは選択済みなので、このままコピーできます。",
});
