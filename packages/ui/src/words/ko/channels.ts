import { channelWords } from "../en/channels.js";
import { packWords } from "../pack-words.js";

/** Korean words of the other channels. */
export const words = packWords(channelWords, {
  "channels.label": "링크를 보내는 다른 방법",
  "channels.more": "더 보기",
  "channel.email": "이메일",
  "channel.sms": "문자",
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
  "channel.qr": "QR 코드",
  "qr.label": "내 링크의 QR 코드",
  "qr.text": "휴대폰 카메라로 스캔하면 링크가 열려요.",
  "qr.svg": "SVG로 저장",
  "qr.png": "PNG로 저장",
  "qr.failed": "QR 코드를 표시하지 못했어요. 위의 링크는 그대로 쓸 수 있어요.",
  "mastodon.field": "내 Mastodon 서버",
  "mastodon.hint": "mastodon.social과 같은 주소예요.",
  "mastodon.invalid": "서버 주소가 아닌 것 같아요. 예: mastodon.social",
  "mastodon.open": "열기",
});
