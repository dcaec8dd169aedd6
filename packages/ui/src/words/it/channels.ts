import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Italian words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Altri modi per inviare il tuo link",
    "channels.more": "Altro",
    "channel.email": "Email",
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
    "channel.qr": "Codice QR",
    "qr.label": "Codice QR del tuo link",
    "qr.text": "Inquadralo con la fotocamera di un telefono per aprire il tuo link.",
    "qr.svg": "Salva come SVG",
    "qr.png": "Salva come PNG",
    "qr.failed": "Impossibile mostrare il codice. Il tuo link qui sopra funziona comunque.",
    "mastodon.field": "Il tuo server Mastodon",
    "mastodon.hint": "Il suo indirizzo, ad esempio mastodon.social.",
    "mastodon.invalid": "Questo non è l’indirizzo di un server. Esempio: mastodon.social.",
    "mastodon.open": "Apri",
  },
  {
    formal: {
      "channels.label": "Altri modi per inviare il Suo link",
      "qr.label": "Codice QR del Suo link",
      "qr.text": "Lo inquadri con la fotocamera di un telefono per aprire il Suo link.",
      "qr.failed": "Impossibile mostrare il codice. Il Suo link qui sopra funziona comunque.",
      "mastodon.field": "Il Suo server Mastodon",
    },
  },
);
