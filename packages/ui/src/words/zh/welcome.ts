import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "结账时输入这个优惠码。",
    "welcome.text.apply": "先用到订单上，再慢慢逛。",
    "welcome.text.plain": "首次下单即可获得。",
    "welcome.text.none": "欢迎随意逛逛。",
    "welcome.seen": "{name}会看到你已加入。",
    "welcome.other.named": "你还打开过另一份邀请，仍以{name}的邀请为准。",
    "welcome.other.unnamed": "你还打开过另一份邀请，仍以这份为准。",
    "welcome.field": "你的优惠码",
    "welcome.apply": "使用",
    "welcome.applied": "已请商家为你使用优惠。",
    "welcome.copy": "复制",
    "welcome.copied": "已复制",
    "welcome.close": "关闭",
    "welcome.code-copied": "优惠码已复制。",
    "welcome.copy-failed": "浏览器不允许此操作。优惠码已选中，可直接复制。",
  },
  {
    formal: {
      "welcome.seen": "{name}会看到您已加入。",
      "welcome.other.named": "您还打开过另一份邀请，仍以{name}的邀请为准。",
      "welcome.other.unnamed": "您还打开过另一份邀请，仍以这份为准。",
      "welcome.field": "您的优惠码",
      "welcome.applied": "已请商家为您使用优惠。",
    },
  },
);
