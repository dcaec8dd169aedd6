import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Swedish words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "Fler sätt att skicka din länk",
  "channels.more": "Mer",
  "channel.email": "E-post",
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
  "channel.qr": "QR-kod",
  "qr.label": "QR-kod till din länk",
  "qr.text": "Skanna den med mobilkameran för att öppna din länk.",
  "qr.svg": "Spara som SVG",
  "qr.png": "Spara som PNG",
  "qr.failed": "Koden kunde inte visas. Länken ovan fungerar ändå.",
  "mastodon.field": "Din Mastodon-server",
  "mastodon.hint": "Dess adress, till exempel mastodon.social.",
  "mastodon.invalid": "Det är ingen serveradress. Exempel: mastodon.social.",
  "mastodon.open": "Öppna",
});
