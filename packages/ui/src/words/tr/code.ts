import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Turkish words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Davet kodu",
    "code.apply": "Uygula",
    "code.busy": "Kontrol ediliyor…",
    "code.change": "Değiştir",
    "code.coupon": "İndirim kodu olarak {coupon} yaz.",
    "code.use": "Şimdi kullan",
    "code.unverified": "Kod kaydedildi, siparişinle birlikte kontrol edilecek.",
    "code.empty": "Sana verilen kodu yaz.",
    "code.unknown": "Bu kodu bulamadık. Yazım hatası var mı diye bir bak.",
    "code.ended": "Bu kodun süresi doldu. Siparişine kodsuz devam edebilirsin.",
    "code.own": "Bu senin kendi kodun. Bir arkadaşın kullanınca sayılır.",
    "code.not-eligible": "Bu kod senin için geçerli değil. Siparişine kodsuz devam edebilirsin.",
  },
  {
    formal: {
      "code.coupon": "İndirim kodu olarak {coupon} yazın.",
      "code.unverified": "Kod kaydedildi, siparişinizle birlikte kontrol edilecek.",
      "code.empty": "Size verilen kodu yazın.",
      "code.unknown": "Bu kodu bulamadık. Lütfen yazım hatası olup olmadığına bakın.",
      "code.ended": "Bu kodun süresi doldu. Siparişinize kodsuz devam edebilirsiniz.",
      "code.own": "Bu sizin kendi kodunuz. Bir arkadaşınız kullanınca sayılır.",
      "code.not-eligible": "Bu kod sizin için geçerli değil. Siparişinize kodsuz devam edebilirsiniz.",
    },
  },
);
