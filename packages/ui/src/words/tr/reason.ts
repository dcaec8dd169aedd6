import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Turkish words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Bir sonraki siparişinden kendiliğinden düşülür.",
    "use.code": "Kullanmak için kodunu ödeme adımında yaz.",
    "use.code.named": "Kullanmak için ödeme adımında {code} yaz.",
    "use.link": "Sana gönderilen bağlantıyla kullanabilirsin.",
    "use.choose": "Ne için kullanacağını sen seçersin.",
    "use.contact": "Bunu doğrudan seninle ayarlarız.",
    "reason.hold": "Sipariş onaylandı. İade süresi dolunca ödül senin olur.",
    "reason.review": "Sipariş kontrol ediliyor. Bir şey yapman gerekmiyor.",
    "reason.order-not-completed": "Sipariş tamamlanmadı.",
    "reason.self-referral": "Ödül, başkalarını davet edince kazanılır.",
    "reason.duplicate": "Yalnızca ilk sipariş sayılır.",
    "reason.not-new-customer": "Ödüller buraya yeni gelen arkadaşlar için.",
    "reason.below-minimum": "Sipariş en düşük tutarın altında kaldı.",
    "reason.not-eligible": "Teklif bu sipariş için geçerli değil.",
    "reason.cap-reached": "Burada bir kişinin kazanabileceği tüm ödülleri kazandın.",
    "reason.budget-exhausted": "Bu programın tüm ödülleri dağıtıldı.",
    "reason.program-ended": "Sipariş verildiğinde program sona ermişti.",
    "reason.tax-form-needed": "Ödeme yapılabilmesi için bir vergi formu gerekiyor.",
    "reason.expired": "Kullanma süresi doldu.",
    "reason.unconfirmed": "Mağaza siparişi henüz onaylamadı.",
  },
  {
    formal: {
      "use.automatic": "Bir sonraki siparişinizden kendiliğinden düşülür.",
      "use.code": "Kullanmak için kodunuzu ödeme adımında yazın.",
      "use.code.named": "Kullanmak için ödeme adımında {code} yazın.",
      "use.link": "Size gönderilen bağlantıyla kullanabilirsiniz.",
      "use.choose": "Ne için kullanacağınızı siz seçersiniz.",
      "use.contact": "Bunu doğrudan sizinle ayarlarız.",
      "reason.hold": "Sipariş onaylandı. İade süresi dolunca ödül sizin olur.",
      "reason.review": "Sipariş kontrol ediliyor. Bir şey yapmanız gerekmiyor.",
      "reason.cap-reached": "Burada bir kişinin kazanabileceği tüm ödülleri kazandınız.",
    },
  },
);
