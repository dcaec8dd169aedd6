import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Japanese words of what only some programs show in the invite card. */
export const words = packWords(inviteExtraWords, {
  "invite.terms": "利用規約",
  "invite.signed-out": "ログインすると、専用リンクが表示されます。",
  "invite.closed.ended.title": "このプログラムは終了しました",
  "invite.closed.ended.text": "すでにリンクを開いたお友だちは、引き続き対象です。",
  "invite.closed.ended.stranger": "新しい招待は受け付けていませんが、どうぞごゆっくりご覧ください。",
  "invite.closed.budget.title": "特典はすべて配布済みです",
  "invite.closed.budget.text": "現在、新しいご注文は特典の対象になりません。獲得済みの特典はそのままです。",
  "invite.closed.budget.stranger": "現在、新しいご注文は特典の対象になりません。",
  "join.field": "メールアドレス",
  "join.send": "リンクを受け取る",
  "join.sent": "同じリンクをメールでもお送りしました。",
  "join.invalid": "メールアドレスの形式ではないようです。例：name@example.com",
  "join.unavailable": "リンクを作成できませんでした。しばらくしてからもう一度お試しください。",
});
