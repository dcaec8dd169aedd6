import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Simplified Chinese words of the other channels. */
export const words = packWords(
  channelWords,
  {
    "channels.label": "更多发送链接的方式",
    "channels.more": "更多",
    "channel.email": "邮件",
    "channel.sms": "短信",
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
    "channel.qr": "二维码",
    "qr.label": "你的链接二维码",
    "qr.text": "用手机相机扫一扫，即可打开你的链接。",
    "qr.svg": "存为 SVG",
    "qr.png": "存为 PNG",
    "qr.failed": "二维码无法显示。上方的链接仍可正常使用。",
    "mastodon.field": "你的 Mastodon 服务器",
    "mastodon.hint": "服务器地址，例如 mastodon.social。",
    "mastodon.invalid": "这不是服务器地址。正确的格式如 mastodon.social。",
    "mastodon.open": "打开",
  },
  {
    formal: {
      "qr.label": "您的链接二维码",
      "qr.text": "用手机相机扫一扫，即可打开您的链接。",
      "mastodon.field": "您的 Mastodon 服务器",
    },
  },
);
