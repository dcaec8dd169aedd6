import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Turkish words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{most} üzerinden {rating}",
    "steps.how": "Nasıl çalışır",
    "steps.send": "Bağlantını bir arkadaşına gönder.",
    "steps.friend.off": "Arkadaşın bu bağlantıyla sipariş verir, {reward} indirim kazanır.",
    "steps.friend.amount": "Arkadaşın bu bağlantıyla sipariş verir, {reward} kazanır.",
    "steps.friend.label": "Arkadaşın bu bağlantıyla sipariş verince ona: {reward}",
    "steps.friend.share": "Arkadaşın bu bağlantıyla verdiği her siparişte {reward} kazanır.",
    "steps.friend.none": "Arkadaşın bu bağlantıyla sipariş verir.",
    "steps.hold.one": "Ödül, iade için zaman kalsın diye siparişten {days} gün sonra kullanılabilir.",
    "steps.hold.other": "Ödül, iade için zaman kalsın diye siparişten {days} gün sonra kullanılabilir.",
    "rules.new": "Yalnızca yeni müşteriler için.",
    "rules.minimum": "{amount} ve üzeri siparişler için.",
    "rules.countries": "Ülkeler: {countries}.",
    "rules.age": "{age} yaş ve üzeri arkadaşlar için.",
    "rules.cap.one": "Bu ödülü en fazla {count} kez kazanabilirsin.",
    "rules.cap.other": "Bu ödülü en fazla {count} kez kazanabilirsin.",
    "rules.expires.one": "Hazır olan bir ödül {days} gün kullanılabilir.",
    "rules.expires.other": "Hazır olan bir ödül {days} gün kullanılabilir.",
  },
  {
    formal: {
      "steps.send": "Bağlantınızı bir arkadaşınıza gönderin.",
      "steps.friend.off": "Arkadaşınız bu bağlantıyla sipariş verir, {reward} indirim kazanır.",
      "steps.friend.amount": "Arkadaşınız bu bağlantıyla sipariş verir, {reward} kazanır.",
      "steps.friend.label": "Arkadaşınız bu bağlantıyla sipariş verince ona: {reward}",
      "steps.friend.share": "Arkadaşınız bu bağlantıyla verdiği her siparişte {reward} kazanır.",
      "steps.friend.none": "Arkadaşınız bu bağlantıyla sipariş verir.",
      "rules.cap.one": "Bu ödülü en fazla {count} kez kazanabilirsiniz.",
      "rules.cap.other": "Bu ödülü en fazla {count} kez kazanabilirsiniz.",
    },
  },
);
