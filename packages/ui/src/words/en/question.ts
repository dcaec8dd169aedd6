/** English words of the satisfaction question. The numbers are 0 to 10; a partner is asked about the work together. */
export const questionWords = {
  "question.title.customer": "How likely are you to recommend us to a friend?",
  "question.title.partner": "How likely are you to recommend working with us?",
  "question.low": "Not at all likely",
  "question.high": "Extremely likely",
  "question.next": "Next",
  "question.comment": "Is there anything you would like to add?",
  "question.score": "Your answer: {score}",
  "question.change": "Change",
  "question.left.one": "{count} character left",
  "question.left.other": "{count} characters left",
  "question.send": "Send",
  "question.thanks": "Thank you for your answer.",
  "question.failed": "Your answer could not be kept. You are welcome to give it another time.",
  "question.close": "Close",
} as const;
