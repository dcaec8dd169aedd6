import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "你有多大可能向朋友推荐我们？",
    "question.title.partner": "你有多大可能推荐他人与我们合作？",
    "question.low": "完全不可能",
    "question.high": "非常可能",
    "question.next": "下一步",
    "question.comment": "还有什么想补充的吗？",
    "question.score": "你的回答：{score}",
    "question.change": "修改",
    "question.left.one": "还可输入{count}个字",
    "question.left.other": "还可输入{count}个字",
    "question.send": "发送",
    "question.thanks": "感谢你的回答。",
    "question.failed": "回答未能保存，欢迎你下次再告诉我们。",
    "question.close": "关闭",
  },
  {
    formal: {
      "question.title.customer": "您有多大可能向朋友推荐我们？",
      "question.title.partner": "您有多大可能推荐他人与我们合作？",
      "question.score": "您的回答：{score}",
      "question.thanks": "感谢您的回答。",
      "question.failed": "回答未能保存，欢迎您下次再告诉我们。",
    },
  },
);
