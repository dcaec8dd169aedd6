import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "邀请码",
    "code.apply": "使用",
    "code.busy": "正在核对…",
    "code.change": "修改",
    "code.coupon": "请在优惠码一栏输入{coupon}。",
    "code.use": "立即使用",
    "code.unverified": "邀请码已保存，下单时会核对。",
    "code.empty": "请输入你收到的邀请码。",
    "code.unknown": "没有找到这个邀请码，请检查是否输错。",
    "code.ended": "这个邀请码的优惠已结束。你可以不用它，继续下单。",
    "code.own": "这是你自己的邀请码，朋友使用才算数。",
    "code.not-eligible": "这个邀请码的优惠不适用于你。你可以不用它，继续下单。",
  },
  {
    formal: {
      "code.empty": "请输入您收到的邀请码。",
      "code.ended": "这个邀请码的优惠已结束。您可以不用它，继续下单。",
      "code.own": "这是您自己的邀请码，朋友使用才算数。",
      "code.not-eligible": "这个邀请码的优惠不适用于您。您可以不用它，继续下单。",
    },
  },
);
