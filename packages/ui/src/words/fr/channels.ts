import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** French words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "D’autres façons d’envoyer ton lien",
    "channels.more": "Plus",
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
    "channel.qr": "QR code",
    "qr.label": "QR code de ton lien",
    "qr.text": "Scanné avec un téléphone, il ouvre ton lien.",
    "qr.svg": "Enregistrer en SVG",
    "qr.png": "Enregistrer en PNG",
    "qr.failed": "Le QR code n’a pas pu s’afficher. Ton lien ci-dessus fonctionne quand même.",
    "mastodon.field": "Ton serveur Mastodon",
    "mastodon.hint": "Son adresse, par exemple mastodon.social.",
    "mastodon.invalid": "Ce n’est pas l’adresse d’un serveur. Exemple\u00a0: mastodon.social.",
    "mastodon.open": "Ouvrir",
  },
  {
    formal: {
      "channels.label": "D’autres façons d’envoyer votre lien",
      "qr.label": "QR code de votre lien",
      "qr.text": "Scanné avec un téléphone, il ouvre votre lien.",
      "qr.failed": "Le QR code n’a pas pu s’afficher. Votre lien ci-dessus fonctionne quand même.",
      "mastodon.field": "Votre serveur Mastodon",
    },
  },
);
