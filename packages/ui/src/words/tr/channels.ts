import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Turkish words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Bağlantını göndermenin diğer yolları",
    "channels.more": "Diğer",
    "channel.email": "E-posta",
    "channel.sms": "SMS",
    "channel.whatsapp": "WhatsApp",
    "channel.telegram": "Telegram",
    "channel.messenger": "Messenger",
    "channel.facebook": "Facebook",
    "channel.x": "X",
    "channel.linkedin": "LinkedIn",
    "channel.reddit": "Reddit",
    "channel.threads": "Threads",
    "channel.bluesky": "Bluesky",
    "channel.mastodon": "Mastodon",
    "channel.pinterest": "Pinterest",
    "channel.line": "LINE",
    "channel.qr": "QR kodu",
    "qr.label": "Bağlantının QR kodu",
    "qr.text": "Telefon kamerasıyla okutunca bağlantın açılır.",
    "qr.svg": "SVG olarak kaydet",
    "qr.png": "PNG olarak kaydet",
    "qr.failed": "Kod oluşturulamadı. Bağlantın yine de çalışıyor.",
    "mastodon.field": "Mastodon sunucun",
    "mastodon.hint": "Adresi, örneğin mastodon.social.",
    "mastodon.invalid": "Bu bir sunucu adresi değil. Şöyle görünür: mastodon.social.",
    "mastodon.open": "Aç",
  },
  {
    formal: {
      "channels.label": "Bağlantınızı göndermenin diğer yolları",
      "qr.label": "Bağlantınızın QR kodu",
      "qr.text": "Telefon kamerasıyla okutunca bağlantınız açılır.",
      "qr.failed": "Kod oluşturulamadı. Bağlantınız yine de çalışıyor.",
      "mastodon.field": "Mastodon sunucunuz",
    },
  },
);
