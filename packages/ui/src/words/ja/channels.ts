import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Japanese words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "リンクを送るその他の方法",
  "channels.more": "その他",
  "channel.email": "メール",
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
  "channel.qr": "QRコード",
  "qr.label": "リンクのQRコード",
  "qr.text": "スマホのカメラで読み取ると、リンクが開きます。",
  "qr.svg": "SVGで保存",
  "qr.png": "PNGで保存",
  "qr.failed": "QRコードを表示できませんでした。上のリンクはそのまま使えます。",
  "mastodon.field": "Mastodonサーバー",
  "mastodon.hint": "mastodon.socialのようなアドレスです。",
  "mastodon.invalid": "サーバーのアドレスではないようです。例：mastodon.social",
  "mastodon.open": "開く",
});
