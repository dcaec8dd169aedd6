import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Finnish words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Kuinka todennäköisesti suosittelisit meitä ystävälle?",
    "question.title.partner": "Kuinka todennäköisesti suosittelisit yhteistyötä kanssamme?",
    "question.low": "En lainkaan todennäköisesti",
    "question.high": "Erittäin todennäköisesti",
    "question.next": "Seuraava",
    "question.comment": "Haluatko vielä lisätä jotain?",
    "question.score": "Vastauksesi: {score}",
    "question.change": "Muuta",
    "question.left.one": "{count} merkki jäljellä",
    "question.left.other": "{count} merkkiä jäljellä",
    "question.send": "Lähetä",
    "question.thanks": "Kiitos vastauksestasi.",
    "question.failed": "Vastaustasi ei voitu tallentaa. Voit vastata toisella kertaa.",
    "question.close": "Sulje",
  },
  {
    formal: {
      "question.title.customer": "Kuinka todennäköisesti suosittelisitte meitä ystävälle?",
      "question.title.partner": "Kuinka todennäköisesti suosittelisitte yhteistyötä kanssamme?",
      "question.comment": "Haluatteko vielä lisätä jotain?",
      "question.score": "Vastauksenne: {score}",
      "question.thanks": "Kiitos vastauksestanne.",
      "question.failed": "Vastaustanne ei voitu tallentaa. Voitte vastata toisella kertaa.",
    },
  },
);
