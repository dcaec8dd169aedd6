import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the satisfaction question. */
export const words = packWords(questionWords, {
  "question.title.customer": "私たちのことを、お友だちにどのくらいすすめたいと思いますか？",
  "question.title.partner": "私たちとの仕事を、ほかの方にどのくらいすすめたいと思いますか？",
  "question.low": "まったく思わない",
  "question.high": "強く思う",
  "question.next": "次へ",
  "question.comment": "ほかに伝えたいことはありますか？",
  "question.score": "回答：{score}",
  "question.change": "変更",
  "question.left.one": "残り{count}文字",
  "question.left.other": "残り{count}文字",
  "question.send": "送信",
  "question.thanks": "ご回答ありがとうございます。",
  "question.failed": "回答を保存できませんでした。よろしければ、またの機会にお聞かせください。",
  "question.close": "閉じる",
});
