import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Dutch words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Andere manieren om je link te sturen",
    "channels.more": "Meer",
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
    "channel.qr": "QR-code",
    "qr.label": "QR-code van je link",
    "qr.text": "Scan hem met de camera van een telefoon om je link te openen.",
    "qr.svg": "Opslaan als SVG",
    "qr.png": "Opslaan als PNG",
    "qr.failed": "De code kon niet worden getoond. Je link hierboven werkt gewoon.",
    "mastodon.field": "Je Mastodon-server",
    "mastodon.hint": "Het adres, zoals mastodon.social.",
    "mastodon.invalid": "Dat is geen serveradres. Voorbeeld: mastodon.social.",
    "mastodon.open": "Openen",
  },
  {
    formal: {
      "channels.label": "Andere manieren om uw link te sturen",
      "qr.label": "QR-code van uw link",
      "qr.text": "Scan hem met de camera van een telefoon om uw link te openen.",
      "qr.failed": "De code kon niet worden getoond. Uw link hierboven werkt gewoon.",
      "mastodon.field": "Uw Mastodon-server",
    },
  },
);
