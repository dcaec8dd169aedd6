import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "لنک بھیجنے کے اور طریقے",
  "channels.more": "مزید",
  "channel.email": "ای میل",
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
  "channel.qr": "QR کوڈ",
  "qr.label": "آپ کے لنک کا QR کوڈ",
  "qr.text": "اسے فون کے کیمرے سے اسکین کریں تو آپ کا لنک کھل جائے گا۔",
  "qr.svg": "SVG محفوظ کریں",
  "qr.png": "PNG محفوظ کریں",
  "qr.failed": "کوڈ نہیں بن سکا۔ اوپر موجود آپ کا لنک ٹھیک کام کرتا ہے۔",
  "mastodon.field": "آپ کا Mastodon سرور",
  "mastodon.hint": "سرور کا پتا، جیسے mastodon.social",
  "mastodon.invalid": "یہ کسی سرور کا پتا نہیں۔ مثال: mastodon.social",
  "mastodon.open": "کھولیں",
});
