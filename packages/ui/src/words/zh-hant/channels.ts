import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Traditional Chinese words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "更多傳送連結的方式",
    "channels.more": "更多",
    "channel.email": "電子郵件",
    "channel.sms": "簡訊",
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
    "channel.qr": "QR 碼",
    "qr.label": "你的連結 QR 碼",
    "qr.text": "用手機相機掃描，就能開啟你的連結。",
    "qr.svg": "存成 SVG",
    "qr.png": "存成 PNG",
    "qr.failed": "無法顯示 QR 碼。上方的連結仍可正常使用。",
    "mastodon.field": "你的 Mastodon 伺服器",
    "mastodon.hint": "伺服器網址，例如 mastodon.social。",
    "mastodon.invalid": "這不是伺服器網址。正確的格式如 mastodon.social。",
    "mastodon.open": "開啟",
  },
  {
    formal: {
      "qr.label": "您的連結 QR 碼",
      "qr.text": "用手機相機掃描，就能開啟您的連結。",
      "mastodon.field": "您的 Mastodon 伺服器",
    },
  },
);
