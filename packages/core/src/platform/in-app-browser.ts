/**
 * What the browsers inside apps call themselves: Facebook and Messenger (`FBAN`, `FBAV`, `FB_IAB`), Instagram, Threads
 * (`Barcelona`), TikTok (`BytedanceWebview`, `musical_ly`, `TikTok`), Snapchat, LINE, WeChat, KakaoTalk, Naver, Pinterest,
 * LinkedIn, X, Reddit and Telegram; `; wv)` is any view of Android inside an app.
 *
 * @see https://developer.chrome.com/docs/multidevice/user-agent#webview_user_agent
 */
const TOKENS =
  /; wv\)|\bFB(AN|AV|_IAB)\b|Instagram|Barcelona|BytedanceWebview|musical_ly|TikTok|Snapchat|\bLine\/|MicroMessenger|KAKAOTALK|NAVER\(|Pinterest\/|\[Pinterest|LinkedInApp|Twitter for|TwitterAndroid|Reddit\/|Telegram/;

/** Tells whether a page is inside an app, where a second window is blank, takes the page's place or never comes. */
export function isInAppBrowser(userAgent: string): boolean {
  return TOKENS.test(userAgent);
}
