import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Czech words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Další způsoby, jak poslat odkaz",
    "channels.more": "Další",
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
    "channel.qr": "QR kód",
    "qr.label": "QR kód s tvým odkazem",
    "qr.text": "Po naskenování telefonem se otevře tvůj odkaz.",
    "qr.svg": "Uložit jako SVG",
    "qr.png": "Uložit jako PNG",
    "qr.failed": "Kód se nepodařilo vykreslit. Odkaz ale funguje dál.",
    "mastodon.field": "Tvůj server Mastodonu",
    "mastodon.hint": "Jeho adresa, třeba mastodon.social.",
    "mastodon.invalid": "Tohle není adresa serveru. Vypadá takhle: mastodon.social.",
    "mastodon.open": "Otevřít",
  },
  {
    formal: {
      "qr.label": "QR kód s vaším odkazem",
      "qr.text": "Po naskenování telefonem se otevře váš odkaz.",
      "mastodon.field": "Váš server Mastodonu",
      "mastodon.hint": "Jeho adresa, například mastodon.social.",
      "mastodon.invalid": "Toto není adresa serveru. Vypadá takto: mastodon.social.",
    },
  },
);
