import { expect, test } from "vitest";
import { isInAppBrowser } from "../src/platform/in-app-browser.js";

const IOS = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/AP4A; wv) AppleWebKit/537.36 Version/4.0 Chrome/136.0";

test("a browser inside an app is known by what it calls itself", () => {
  for (const agent of [
    `${IOS} Mobile/15E148 [FBAN/FBIOS;FBAV/510.0.0.41.110;FBBV/734;FBDV/iPhone16,1]`,
    `${ANDROID} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/510.0.0.41.110;]`,
    `${IOS} Mobile/15E148 Instagram 380.0.0.28.85 (iPhone16,1; iOS 18_5; en_US)`,
    `${IOS} Mobile/15E148 Barcelona 380.0.0.28.85`,
    `${IOS} Mobile/15E148 musical_ly_39.5.0 JsSdk/2.0 BytedanceWebview/d8a21c6`,
    `${IOS} Mobile/15E148 Safari Line/15.6.0`,
    `${IOS} Mobile/15E148 MicroMessenger/8.0.58 NetType/WIFI`,
    `${IOS} Mobile/15E148 KAKAOTALK 25.4.1`,
    `${IOS} Mobile/15E148 Safari/604.1 [LinkedInApp]/9.31`,
    `${IOS} Mobile/15E148 [Pinterest/iOS]`,
    `${IOS} Mobile/15E148 Snapchat/13.40.0.42`,
    `${ANDROID} Mobile Safari/537.36`,
  ]) {
    expect(isInAppBrowser(agent), agent).toBe(true);
  }
});

test("a browser of its own is no app's, whatever it is built on", () => {
  for (const agent of [
    `${IOS} Version/18.5 Mobile/15E148 Safari/604.1`,
    `${IOS} CriOS/136.0 Mobile/15E148 Safari/604.1`,
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36 Edg/136.0",
    "Mozilla/5.0 (compatible; SomebodyOnline/1.0)",
  ]) {
    expect(isInAppBrowser(agent), agent).toBe(false);
  }
});
