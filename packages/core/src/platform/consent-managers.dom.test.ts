import { afterEach, expect, test } from "vitest";
import { consentManagers } from "./consent-managers.js";

afterEach(() => {
  Reflect.deleteProperty(window, "__tcfapi");
  Reflect.deleteProperty(window, "__gpp");
  Reflect.deleteProperty(navigator, "globalPrivacyControl");
});

test("finds the managers and the setting of the browser anew at each look", () => {
  expect(consentManagers()).toEqual({ tcf: undefined, gpp: undefined, gpc: undefined });
  const [tcf, gpp] = [() => {}, () => {}];
  Object.assign(window, { __tcfapi: tcf, __gpp: gpp });
  Object.defineProperty(navigator, "globalPrivacyControl", { configurable: true, value: true });
  expect(consentManagers()).toEqual({ tcf, gpp, gpc: true });
});

test("takes what throws when it is looked at for nothing", () => {
  for (const [owner, name] of [
    [window, "__tcfapi"],
    [window, "__gpp"],
    [navigator, "globalPrivacyControl"],
  ] as const) {
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        throw new Error("a trap");
      },
    });
  }
  expect(consentManagers()).toEqual({ tcf: null, gpp: null, gpc: null });
});
