import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Korean words of the satisfaction question. */
export const words = packWords(questionWords, {
  "question.title.customer": "친구에게 저희를 추천할 가능성이 얼마나 되나요?",
  "question.title.partner": "저희와 함께 일하는 것을 추천할 가능성이 얼마나 되나요?",
  "question.low": "전혀 없음",
  "question.high": "매우 높음",
  "question.next": "다음",
  "question.comment": "더 남기고 싶은 말씀이 있나요?",
  "question.score": "내 답변: {score}",
  "question.change": "변경",
  "question.left.one": "{count}자 남음",
  "question.left.other": "{count}자 남음",
  "question.send": "보내기",
  "question.thanks": "답변해 주셔서 감사해요.",
  "question.failed": "답변을 저장하지 못했어요. 다음에 다시 들려주세요.",
  "question.close": "닫기",
});
