import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Turkish words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Koşullar",
    "invite.signed-out": "Kendi bağlantını almak için giriş yap.",
    "invite.closed.ended.title": "Bu program sona erdi",
    "invite.closed.ended.text": "Bağlantını daha önce açan arkadaşların hâlâ sayılır.",
    "invite.closed.ended.stranger": "Artık yeni davet yok. Yine de hoş geldin.",
    "invite.closed.budget.title": "Tüm ödüller dağıtıldı",
    "invite.closed.budget.text": "Yeni siparişler şu anda ödül kazandırmıyor. Kazandıkların sende kalır.",
    "invite.closed.budget.stranger": "Yeni siparişler şu anda ödül kazandırmıyor.",
    "join.field": "E-posta adresin",
    "join.send": "Bağlantımı al",
    "join.sent": "Adresine de gönderdik.",
    "join.invalid": "Bu bir e-posta adresi değil. Şöyle görünür: ad@example.com.",
    "join.unavailable": "Bağlantın şu anda oluşturulamadı. Birazdan yeniden dene.",
  },
  {
    formal: {
      "invite.signed-out": "Kendi bağlantınızı almak için giriş yapın.",
      "invite.closed.ended.text": "Bağlantınızı daha önce açan arkadaşlarınız hâlâ sayılır.",
      "invite.closed.ended.stranger": "Artık yeni davet yok. Yine de hoş geldiniz.",
      "invite.closed.budget.text": "Yeni siparişler şu anda ödül kazandırmıyor. Kazandıklarınız sizde kalır.",
      "join.field": "E-posta adresiniz",
      "join.sent": "Adresinize de gönderdik.",
      "join.unavailable": "Bağlantınız şu anda oluşturulamadı. Lütfen birazdan yeniden deneyin.",
    },
  },
);
