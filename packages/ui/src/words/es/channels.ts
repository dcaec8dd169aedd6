import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Spanish words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "Más formas de enviar tu enlace",
    "channels.more": "Más",
    "channel.email": "Correo",
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
    "channel.qr": "Código QR",
    "qr.label": "Código QR de tu enlace",
    "qr.text": "Escanéalo con la cámara de un teléfono para abrir tu enlace.",
    "qr.svg": "Guardar como SVG",
    "qr.png": "Guardar como PNG",
    "qr.failed": "No se pudo mostrar el código. Tu enlace de arriba funciona igual.",
    "mastodon.field": "Tu servidor de Mastodon",
    "mastodon.hint": "Su dirección, por ejemplo mastodon.social.",
    "mastodon.invalid": "Esa no es la dirección de un servidor. Ejemplo: mastodon.social.",
    "mastodon.open": "Abrir",
  },
  {
    formal: {
      "channels.label": "Más formas de enviar su enlace",
      "qr.label": "Código QR de su enlace",
      "qr.text": "Escanéelo con la cámara de un teléfono para abrir su enlace.",
      "qr.failed": "No se pudo mostrar el código. Su enlace de arriba funciona igual.",
      "mastodon.field": "Su servidor de Mastodon",
    },
  },
);
