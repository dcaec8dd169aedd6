import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Qual é a probabilidade de nos recomendar a amigos?",
    "question.title.partner": "Qual é a probabilidade de recomendar esta parceria?",
    "question.low": "Nada provável",
    "question.high": "Muito provável",
    "question.next": "Avançar",
    "question.comment": "Quer acrescentar alguma coisa?",
    "question.score": "Sua resposta: {score}",
    "question.change": "Alterar",
    "question.left.one": "Resta {count} caractere",
    "question.left.other": "Restam {count} caracteres",
    "question.send": "Enviar",
    "question.thanks": "Agradecemos a sua resposta.",
    "question.failed": "Não foi possível guardar a sua resposta. Pode responder em outra ocasião.",
    "question.close": "Fechar",
  },
  {
    plurals: {
      "question.left.many": "Restam {count} de caracteres",
    },
  },
);
