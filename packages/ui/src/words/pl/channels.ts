import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Polish words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Inne sposoby wysłania twojego linku",
    "channels.more": "Więcej",
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
    "channel.qr": "Kod QR",
    "qr.label": "Kod QR twojego linku",
    "qr.text": "Zeskanowany aparatem telefonu otwiera twój link.",
    "qr.svg": "Zapisz jako SVG",
    "qr.png": "Zapisz jako PNG",
    "qr.failed": "Nie udało się utworzyć kodu. Link powyżej działa jak zawsze.",
    "mastodon.field": "Twój serwer Mastodon",
    "mastodon.hint": "Jego adres, na przykład mastodon.social.",
    "mastodon.invalid": "To nie jest adres serwera. Wygląda on tak: mastodon.social.",
    "mastodon.open": "Otwórz",
  },
  {
    formal: {
      "channels.label": "Inne sposoby wysłania linku",
      "qr.label": "Kod QR linku polecającego",
      "qr.text": "Zeskanowany aparatem telefonu otwiera link polecający.",
      "mastodon.field": "Serwer Mastodon",
    },
  },
);
