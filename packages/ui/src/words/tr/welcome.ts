import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Turkish words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Bu kodu ödeme adımında yaz.",
    "welcome.text.apply": "Siparişine uygula, sonra dilediğin gibi devam et.",
    "welcome.text.plain": "İlk siparişinle birlikte senin olur.",
    "welcome.text.none": "Keyfince göz at.",
    "welcome.seen": "{name} katıldığını görecek.",
    "welcome.other.named": "Başka bir davet daha açtın. Geçerli olan hâlâ {name} tarafından gönderilen davet.",
    "welcome.other.unnamed": "Başka bir davet daha açtın. Geçerli olan hâlâ bu davet.",
    "welcome.field": "Kodun",
    "welcome.apply": "Uygula",
    "welcome.applied": "Kod mağazaya iletildi.",
    "welcome.copy": "Kopyala",
    "welcome.copied": "Kopyalandı",
    "welcome.close": "Kapat",
    "welcome.code-copied": "Kod kopyalandı.",
    "welcome.copy-failed": "Bu tarayıcı izin vermedi. Kod seçili, kopyalamaya hazır.",
  },
  {
    formal: {
      "welcome.text.code": "Bu kodu ödeme adımında yazın.",
      "welcome.text.apply": "Siparişinize uygulayın, sonra dilediğiniz gibi devam edin.",
      "welcome.text.plain": "İlk siparişinizle birlikte sizin olur.",
      "welcome.text.none": "Keyfinizce göz atın.",
      "welcome.seen": "{name} katıldığınızı görecek.",
      "welcome.other.named": "Başka bir davet daha açtınız. Geçerli olan hâlâ {name} tarafından gönderilen davet.",
      "welcome.other.unnamed": "Başka bir davet daha açtınız. Geçerli olan hâlâ bu davet.",
      "welcome.field": "Kodunuz",
    },
  },
);
