import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of the invite card. */
export const words = packWords(
  inviteWords,
  {
    "invite.title.percent": "送朋友{reward}优惠",
    "invite.title.discount": "送朋友{reward}优惠",
    "invite.title.credit": "送朋友{reward}购物金",
    "invite.title.cash": "送朋友{reward}",
    "invite.title.access": "送给朋友：{reward}",
    "invite.title.gift": "送给朋友：{reward}",
    "invite.title.points": "送朋友{reward}",
    "invite.title.revenue-share": "送朋友每笔订单{reward}返利",
    "invite.title.none": "邀请朋友",
    "invite.text.percent": "朋友首次下单后，你可获得{reward}优惠。",
    "invite.text.discount": "朋友首次下单后，你可获得{reward}优惠。",
    "invite.text.credit": "朋友首次下单后，你可获得{reward}购物金。",
    "invite.text.cash": "朋友首次下单后，你可获得{reward}。",
    "invite.text.access": "朋友首次下单后，你可获得：{reward}",
    "invite.text.gift": "朋友首次下单后，你可获得：{reward}",
    "invite.text.points": "朋友首次下单后，你可获得{reward}。",
    "invite.text.revenue-share": "你可获得朋友消费金额的{reward}。",
    "invite.text.none": "把链接发给可能会喜欢这里的人。",
    "invite.field": "你的链接",
    "invite.copy": "复制",
    "invite.copied": "已复制",
    "invite.share": "分享…",
    "share.copied": "链接已复制。",
    "share.shared": "链接已分享。",
    "share.opened": "链接已交给所选应用。",
    "share.dismissed": "没有分享任何内容。",
    "share.failed": "浏览器不允许此操作。链接已选中，可直接复制。",
  },
  {
    formal: {
      "invite.text.percent": "朋友首次下单后，您可获得{reward}优惠。",
      "invite.text.discount": "朋友首次下单后，您可获得{reward}优惠。",
      "invite.text.credit": "朋友首次下单后，您可获得{reward}购物金。",
      "invite.text.cash": "朋友首次下单后，您可获得{reward}。",
      "invite.text.access": "朋友首次下单后，您可获得：{reward}",
      "invite.text.gift": "朋友首次下单后，您可获得：{reward}",
      "invite.text.points": "朋友首次下单后，您可获得{reward}。",
      "invite.text.revenue-share": "您可获得朋友消费金额的{reward}。",
      "invite.field": "您的链接",
    },
  },
);
