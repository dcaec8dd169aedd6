import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Norwegian words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "Flere måter å sende lenken din på",
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
  "channel.qr": "QR-kode",
  "qr.label": "QR-kode til lenken din",
  "qr.text": "Skann den med mobilkameraet for å åpne lenken din.",
  "qr.svg": "Lagre som SVG",
  "qr.png": "Lagre som PNG",
  "qr.failed": "Koden kunne ikke lages. Lenken over virker likevel.",
  "mastodon.field": "Mastodon-serveren din",
  "mastodon.hint": "Adressen, for eksempel mastodon.social.",
  "mastodon.invalid": "Dette er ikke en serveradresse. En slik ser ut som mastodon.social.",
  "mastodon.open": "Åpne",
});
