import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Ukrainian words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "Інші способи надіслати посилання",
  "channels.more": "Ще",
  "channel.email": "Пошта",
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
  "channel.qr": "QR-код",
  "qr.label": "QR-код вашого посилання",
  "qr.text": "Наведіть на нього камеру телефона, і відкриється ваше посилання.",
  "qr.svg": "Зберегти як SVG",
  "qr.png": "Зберегти як PNG",
  "qr.failed": "Не вдалося створити код. Ваше посилання все одно працює.",
  "mastodon.field": "Ваш сервер Mastodon",
  "mastodon.hint": "Його адреса, наприклад mastodon.social.",
  "mastodon.invalid": "Це не адреса сервера. Адреса має такий вигляд: mastodon.social.",
  "mastodon.open": "Відкрити",
});
