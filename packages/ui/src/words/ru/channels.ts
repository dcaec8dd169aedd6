import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Russian words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "Другие способы отправить ссылку",
  "channels.more": "Ещё",
  "channel.email": "Почта",
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
  "qr.label": "QR-код вашей ссылки",
  "qr.text": "Наведите на него камеру телефона, и откроется ваша ссылка.",
  "qr.svg": "Сохранить в SVG",
  "qr.png": "Сохранить в PNG",
  "qr.failed": "Не удалось создать код. Ваша ссылка всё равно работает.",
  "mastodon.field": "Ваш сервер Mastodon",
  "mastodon.hint": "Его адрес, например mastodon.social.",
  "mastodon.invalid": "Это не адрес сервера. Адрес выглядит так: mastodon.social.",
  "mastodon.open": "Открыть",
});
