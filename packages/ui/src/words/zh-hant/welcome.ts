import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "結帳時輸入這組折扣碼。",
    "welcome.text.apply": "先套用到訂單，再慢慢逛。",
    "welcome.text.plain": "首次下單即可獲得。",
    "welcome.text.none": "歡迎隨意逛逛。",
    "welcome.seen": "{name}會看到你已加入。",
    "welcome.other.named": "你還開啟過另一份邀請，仍以{name}的邀請為準。",
    "welcome.other.unnamed": "你還開啟過另一份邀請，仍以這份為準。",
    "welcome.field": "你的折扣碼",
    "welcome.apply": "套用",
    "welcome.applied": "已請商家為你套用。",
    "welcome.copy": "複製",
    "welcome.copied": "已複製",
    "welcome.close": "關閉",
    "welcome.code-copied": "折扣碼已複製。",
    "welcome.copy-failed": "瀏覽器不允許此操作。折扣碼已選取，可直接複製。",
  },
  {
    formal: {
      "welcome.seen": "{name}會看到您已加入。",
      "welcome.other.named": "您還開啟過另一份邀請，仍以{name}的邀請為準。",
      "welcome.other.unnamed": "您還開啟過另一份邀請，仍以這份為準。",
      "welcome.field": "您的折扣碼",
      "welcome.applied": "已請商家為您套用。",
    },
  },
);
