import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** German words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Weitere Wege, deinen Link zu senden",
    "channels.more": "Mehr",
    "channel.email": "E-Mail",
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
    "channel.qr": "QR-Code",
    "qr.label": "QR-Code für deinen Link",
    "qr.text": "Mit der Kamera eines Handys gescannt, öffnet er deinen Link.",
    "qr.svg": "Als SVG speichern",
    "qr.png": "Als PNG speichern",
    "qr.failed": "Der Code ließ sich nicht anzeigen. Dein Link funktioniert trotzdem.",
    "mastodon.field": "Dein Mastodon-Server",
    "mastodon.hint": "Seine Adresse, etwa mastodon.social.",
    "mastodon.invalid": "Das ist keine Serveradresse. Beispiel: mastodon.social.",
    "mastodon.open": "Öffnen",
  },
  {
    formal: {
      "channels.label": "Weitere Wege, Ihren Link zu senden",
      "qr.label": "QR-Code für Ihren Link",
      "qr.text": "Mit der Kamera eines Handys gescannt, öffnet er Ihren Link.",
      "qr.failed": "Der Code ließ sich nicht anzeigen. Ihr Link funktioniert trotzdem.",
      "mastodon.field": "Ihr Mastodon-Server",
    },
  },
);
