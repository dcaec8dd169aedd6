import { questionWords } from "../en/question.js";
import { packWords } from "../pack-words.js";

/** Turkish words of the satisfaction question. */
export const words = packWords(
  questionWords,
  {
    "question.title.customer": "Bizi bir arkadaşına önerme olasılığın nedir?",
    "question.title.partner": "Bizimle çalışmayı önerme olasılığın nedir?",
    "question.low": "Hiç olası değil",
    "question.high": "Çok olası",
    "question.next": "İleri",
    "question.comment": "Eklemek istediğin bir şey var mı?",
    "question.score": "Yanıtın: {score}",
    "question.change": "Değiştir",
    "question.left.one": "{count} karakter kaldı",
    "question.left.other": "{count} karakter kaldı",
    "question.send": "Gönder",
    "question.thanks": "Yanıtın için teşekkürler.",
    "question.failed": "Yanıtın kaydedilemedi. Dilersen başka bir zaman yanıtlayabilirsin.",
    "question.close": "Kapat",
  },
  {
    formal: {
      "question.title.customer": "Bizi bir arkadaşınıza önerme olasılığınız nedir?",
      "question.title.partner": "Bizimle çalışmayı önerme olasılığınız nedir?",
      "question.comment": "Eklemek istediğiniz bir şey var mı?",
      "question.score": "Yanıtınız: {score}",
      "question.thanks": "Yanıtınız için teşekkür ederiz.",
      "question.failed": "Yanıtınız kaydedilemedi. Dilerseniz başka bir zaman yanıtlayabilirsiniz.",
    },
  },
);
