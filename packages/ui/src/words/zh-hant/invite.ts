import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the invite card. */
export const words = packWords(
  inviteWords,
  {
    "invite.title.percent": "送朋友{reward}折扣",
    "invite.title.discount": "送朋友{reward}折扣",
    "invite.title.credit": "送朋友{reward}購物金",
    "invite.title.cash": "送朋友{reward}",
    "invite.title.access": "送給朋友：{reward}",
    "invite.title.gift": "送給朋友：{reward}",
    "invite.title.points": "送朋友{reward}",
    "invite.title.revenue-share": "送朋友每筆訂單{reward}回饋",
    "invite.title.none": "邀請朋友",
    "invite.text.percent": "朋友首次下單後，你可獲得{reward}折扣。",
    "invite.text.discount": "朋友首次下單後，你可獲得{reward}折扣。",
    "invite.text.credit": "朋友首次下單後，你可獲得{reward}購物金。",
    "invite.text.cash": "朋友首次下單後，你可獲得{reward}。",
    "invite.text.access": "朋友首次下單後，你可獲得：{reward}",
    "invite.text.gift": "朋友首次下單後，你可獲得：{reward}",
    "invite.text.points": "朋友首次下單後，你可獲得{reward}。",
    "invite.text.revenue-share": "你可獲得朋友消費金額的{reward}。",
    "invite.text.none": "把連結傳給可能會喜歡這裡的人。",
    "invite.field": "你的連結",
    "invite.copy": "複製",
    "invite.copied": "已複製",
    "invite.share": "分享…",
    "share.copied": "連結已複製。",
    "share.shared": "連結已分享。",
    "share.opened": "連結已交給所選的應用程式。",
    "share.dismissed": "沒有分享任何內容。",
    "share.failed": "瀏覽器不允許此操作。連結已選取，可直接複製。",
  },
  {
    formal: {
      "invite.text.percent": "朋友首次下單後，您可獲得{reward}折扣。",
      "invite.text.discount": "朋友首次下單後，您可獲得{reward}折扣。",
      "invite.text.credit": "朋友首次下單後，您可獲得{reward}購物金。",
      "invite.text.cash": "朋友首次下單後，您可獲得{reward}。",
      "invite.text.access": "朋友首次下單後，您可獲得：{reward}",
      "invite.text.gift": "朋友首次下單後，您可獲得：{reward}",
      "invite.text.points": "朋友首次下單後，您可獲得{reward}。",
      "invite.text.revenue-share": "您可獲得朋友消費金額的{reward}。",
      "invite.field": "您的連結",
    },
  },
);
