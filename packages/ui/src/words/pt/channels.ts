import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Portuguese words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "Mais formas de enviar o seu link",
  "channels.more": "Mais",
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
  "qr.label": "QR code do seu link",
  "qr.text": "Aponte a câmera de um celular para abrir o seu link.",
  "qr.svg": "Salvar como SVG",
  "qr.png": "Salvar como PNG",
  "qr.failed": "Não foi possível mostrar o código. O seu link acima funciona mesmo assim.",
  "mastodon.field": "Seu servidor Mastodon",
  "mastodon.hint": "O endereço dele, por exemplo mastodon.social.",
  "mastodon.invalid": "Este não é o endereço de um servidor. Exemplo: mastodon.social.",
  "mastodon.open": "Abrir",
});
