import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Hebrew words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "דרכים נוספות לשלוח את הקישור שלך",
  "channels.more": "עוד",
  "channel.email": "אימייל",
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
  "channel.qr": "קוד QR",
  "qr.label": "קוד QR של הקישור שלך",
  "qr.text": "סריקה במצלמת הטלפון פותחת את הקישור שלך.",
  "qr.svg": "שמירה כ־SVG",
  "qr.png": "שמירה כ־PNG",
  "qr.failed": "לא הצלחנו להציג את הקוד. הקישור שלך למעלה עובד כרגיל.",
  "mastodon.field": "שרת ה־Mastodon שלך",
  "mastodon.hint": "כתובת השרת, למשל mastodon.social",
  "mastodon.invalid": "זו לא כתובת של שרת. לדוגמה: mastodon.social",
  "mastodon.open": "פתיחה",
});
