import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "条款",
    "invite.signed-out": "登录后即可获得你的专属链接。",
    "invite.closed.ended.title": "本活动已结束",
    "invite.closed.ended.text": "已打开你链接的朋友仍会计入。",
    "invite.closed.ended.stranger": "已不再开放邀请，但随时欢迎你来逛逛。",
    "invite.closed.budget.title": "奖励已全部发放",
    "invite.closed.budget.text": "新订单暂无奖励。你已获得的奖励仍归你所有。",
    "invite.closed.budget.stranger": "新订单暂无奖励。",
    "join.field": "你的邮箱地址",
    "join.send": "获取链接",
    "join.sent": "链接也已发到你的邮箱。",
    "join.invalid": "这不是邮箱地址。正确的格式如 name@example.com。",
    "join.unavailable": "暂时无法生成链接，请稍后再试。",
  },
  {
    formal: {
      "invite.signed-out": "登录后即可获得您的专属链接。",
      "invite.closed.ended.text": "已打开您链接的朋友仍会计入。",
      "invite.closed.ended.stranger": "已不再开放邀请，但随时欢迎您来逛逛。",
      "invite.closed.budget.text": "新订单暂无奖励。您已获得的奖励仍归您所有。",
      "join.field": "您的邮箱地址",
      "join.sent": "链接也已发到您的邮箱。",
    },
  },
);
