import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the field for a code. */
export const words = packWords(codeWords, {
  "code.field": "招待コード",
  "code.apply": "適用",
  "code.busy": "確認中…",
  "code.change": "変更",
  "code.coupon": "割引コードの欄に{coupon}を入力してください。",
  "code.use": "今すぐ使う",
  "code.unverified": "コードを保存しました。ご注文の際に確認します。",
  "code.empty": "受け取ったコードを入力してください。",
  "code.unknown": "このコードは見つかりませんでした。入力に間違いがないかご確認ください。",
  "code.ended": "このコードの特典は終了しました。コードなしでご注文を続けられます。",
  "code.own": "これはご自身のコードです。お友だちが使うとカウントされます。",
  "code.not-eligible": "このコードの特典はご利用いただけません。コードなしでご注文を続けられます。",
});
