import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "條款",
    "invite.signed-out": "登入後即可取得你的專屬連結。",
    "invite.closed.ended.title": "本活動已結束",
    "invite.closed.ended.text": "已開啟你連結的朋友仍會計入。",
    "invite.closed.ended.stranger": "已不再開放邀請，但隨時歡迎你來逛逛。",
    "invite.closed.budget.title": "獎勵已全數發放",
    "invite.closed.budget.text": "目前新訂單沒有獎勵。你已獲得的獎勵會保留。",
    "invite.closed.budget.stranger": "目前新訂單沒有獎勵。",
    "join.field": "你的電子郵件地址",
    "join.send": "取得連結",
    "join.sent": "連結也已寄到你的信箱。",
    "join.invalid": "這不是電子郵件地址。正確的格式如 name@example.com。",
    "join.unavailable": "目前無法建立連結，請稍後再試。",
  },
  {
    formal: {
      "invite.signed-out": "登入後即可取得您的專屬連結。",
      "invite.closed.ended.text": "已開啟您連結的朋友仍會計入。",
      "invite.closed.ended.stranger": "已不再開放邀請，但隨時歡迎您來逛逛。",
      "invite.closed.budget.text": "目前新訂單沒有獎勵。您已獲得的獎勵會保留。",
      "join.field": "您的電子郵件地址",
      "join.sent": "連結也已寄到您的信箱。",
    },
  },
);
