import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Finnish words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Muita tapoja lähettää linkkisi",
    "channels.more": "Lisää",
    "channel.email": "Sähköposti",
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
    "channel.qr": "QR-koodi",
    "qr.label": "Linkkisi QR-koodi",
    "qr.text": "Skannaa se puhelimen kameralla, niin linkkisi avautuu.",
    "qr.svg": "Tallenna SVG-kuvana",
    "qr.png": "Tallenna PNG-kuvana",
    "qr.failed": "Koodia ei voitu luoda. Yllä oleva linkki toimii silti.",
    "mastodon.field": "Mastodon-palvelimesi",
    "mastodon.hint": "Sen osoite, esimerkiksi mastodon.social.",
    "mastodon.invalid": "Tämä ei ole palvelimen osoite. Se on muotoa mastodon.social.",
    "mastodon.open": "Avaa",
  },
  {
    formal: {
      "channels.label": "Muita tapoja lähettää linkkinne",
      "qr.label": "Linkkinne QR-koodi",
      "qr.text": "Skannatkaa se puhelimen kameralla, niin linkkinne avautuu.",
      "mastodon.field": "Mastodon-palvelimenne",
    },
  },
);
