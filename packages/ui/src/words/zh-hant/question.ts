import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "你有多大可能向朋友推薦我們？",
    "question.title.partner": "你有多大可能推薦他人與我們合作？",
    "question.low": "完全不可能",
    "question.high": "非常可能",
    "question.next": "下一步",
    "question.comment": "還有什麼想補充的嗎？",
    "question.score": "你的回答：{score}",
    "question.change": "變更",
    "question.left.one": "還可輸入{count}個字",
    "question.left.other": "還可輸入{count}個字",
    "question.send": "送出",
    "question.thanks": "謝謝你的回答。",
    "question.failed": "回答未能儲存，歡迎你下次再告訴我們。",
    "question.close": "關閉",
  },
  {
    formal: {
      "question.title.customer": "您有多大可能向朋友推薦我們？",
      "question.title.partner": "您有多大可能推薦他人與我們合作？",
      "question.score": "您的回答：{score}",
      "question.thanks": "謝謝您的回答。",
      "question.failed": "回答未能儲存，歡迎您下次再告訴我們。",
    },
  },
);
