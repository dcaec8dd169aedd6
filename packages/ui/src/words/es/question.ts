import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Spanish words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "¿Qué probabilidad hay de que nos recomiendes a tus amistades?",
    "question.title.partner": "¿Qué probabilidad hay de que recomiendes trabajar con nosotros?",
    "question.low": "Nada probable",
    "question.high": "Muy probable",
    "question.next": "Siguiente",
    "question.comment": "¿Hay algo más que quieras contarnos?",
    "question.score": "Tu respuesta: {score}",
    "question.change": "Cambiar",
    "question.left.one": "Queda {count} carácter",
    "question.left.other": "Quedan {count} caracteres",
    "question.send": "Enviar",
    "question.thanks": "Gracias por tu respuesta.",
    "question.failed": "No se pudo guardar tu respuesta. Puedes darla en otro momento.",
    "question.close": "Cerrar",
  },
  {
    plurals: {
      "question.left.many": "Quedan {count} de caracteres",
    },
    formal: {
      "question.title.customer": "¿Qué probabilidad hay de que nos recomiende a sus amistades?",
      "question.title.partner": "¿Qué probabilidad hay de que recomiende trabajar con nosotros?",
      "question.comment": "¿Hay algo más que quiera contarnos?",
      "question.score": "Su respuesta: {score}",
      "question.thanks": "Gracias por su respuesta.",
      "question.failed": "No se pudo guardar su respuesta. Puede darla en otro momento.",
    },
  },
);
