import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Danish words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "Flere måder at sende dit link på",
  "channels.more": "Mere",
  "channel.email": "E-mail",
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
  "channel.qr": "QR-kode",
  "qr.label": "QR-kode til dit link",
  "qr.text": "Scan den med et mobilkamera for at åbne dit link.",
  "qr.svg": "Gem som SVG",
  "qr.png": "Gem som PNG",
  "qr.failed": "Koden kunne ikke vises. Linket ovenfor virker stadig.",
  "mastodon.field": "Din Mastodon-server",
  "mastodon.hint": "Dens adresse, for eksempel mastodon.social.",
  "mastodon.invalid": "Det er ikke en serveradresse. Eksempel: mastodon.social.",
  "mastodon.open": "Åbn",
});
