import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Arabic words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "طرق أخرى لإرسال رابطك",
  "channels.more": "المزيد",
  "channel.email": "البريد",
  "channel.sms": "رسالة نصية",
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
  "channel.qr": "رمز QR",
  "qr.label": "رمز QR لرابطك",
  "qr.text": "يُفتح رابطك عند مسح الرمز بكاميرا الهاتف.",
  "qr.svg": "حفظ بصيغة SVG",
  "qr.png": "حفظ بصيغة PNG",
  "qr.failed": "تعذّر عرض الرمز. رابطك أعلاه يعمل كالمعتاد.",
  "mastodon.field": "خادمك على Mastodon",
  "mastodon.hint": "عنوان الخادم، مثل mastodon.social",
  "mastodon.invalid": "هذا ليس عنوان خادم. مثال: mastodon.social",
  "mastodon.open": "فتح",
});
