import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Qual é a probabilidade de você nos recomendar a amigos?",
    "question.title.partner": "Qual é a probabilidade de você recomendar esta parceria?",
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
    "question.failed": "Não foi possível salvar a sua resposta. Você pode responder depois.",
    "question.close": "Fechar",
  },
  {
    plurals: {
      "question.left.many": "Restam {count} de caracteres",
    },
  },
);
