import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "邀請碼",
    "code.apply": "套用",
    "code.busy": "確認中…",
    "code.change": "變更",
    "code.coupon": "請在折扣碼欄位輸入{coupon}。",
    "code.use": "立即使用",
    "code.unverified": "邀請碼已儲存，下單時會再確認。",
    "code.empty": "請輸入你收到的邀請碼。",
    "code.unknown": "找不到這組邀請碼，請檢查是否輸入有誤。",
    "code.ended": "這組邀請碼的優惠已結束。你可以不用它，繼續下單。",
    "code.own": "這是你自己的邀請碼，朋友使用才會計入。",
    "code.not-eligible": "這組邀請碼的優惠不適用於你。你可以不用它，繼續下單。",
  },
  {
    formal: {
      "code.empty": "請輸入您收到的邀請碼。",
      "code.ended": "這組邀請碼的優惠已結束。您可以不用它，繼續下單。",
      "code.own": "這是您自己的邀請碼，朋友使用才會計入。",
      "code.not-eligible": "這組邀請碼的優惠不適用於您。您可以不用它，繼續下單。",
    },
  },
);
