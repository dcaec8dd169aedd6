import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Persian words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "راه\u200cهای دیگر برای فرستادن لینک شما",
  "channels.more": "بیشتر",
  "channel.email": "ایمیل",
  "channel.sms": "پیامک",
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
  "channel.qr": "کد QR",
  "qr.label": "کد QR لینک شما",
  "qr.text": "با دوربین گوشی اسکن کنید تا لینک شما باز شود.",
  "qr.svg": "ذخیره با فرمت SVG",
  "qr.png": "ذخیره با فرمت PNG",
  "qr.failed": "نمایش کد ممکن نشد. لینک شما در بالا همچنان کار می\u200cکند.",
  "mastodon.field": "سرور Mastodon شما",
  "mastodon.hint": "نشانی سرور، مثل mastodon.social",
  "mastodon.invalid": "این نشانی سرور نیست. نمونه: mastodon.social",
  "mastodon.open": "باز کردن",
});
