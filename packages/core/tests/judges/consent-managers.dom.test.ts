import {
  CmpApi as GppApi,
  CmpStatus as GppStatus,
  SignalStatus,
  TcfCaV1Field,
  TcfEuV2Field,
  UsCaField,
  UsNatField,
} from "@iabgpp/cmpapi";
import { CmpApi as TcfApi } from "@iabtcf/cmpapi";
import { GVL, TCModel, TCString } from "@iabtcf/core";
import { afterEach, expect, test, vi } from "vitest";
import { createConsent } from "../../src/consent/consent.js";
import { createBrowserPlatform } from "../../src/platform/browser-platform.js";

type Api = (...parameters: unknown[]) => void;
const view = window as Window & { __tcfapi?: Api | undefined; __gpp?: Api | undefined };

afterEach(() => {
  delete view.__tcfapi;
  delete view.__gpp;
});

/** Opens a page that asks whether it may store, as the SDK does. */
async function open() {
  const consent = createConsent("required", createBrowserPlatform(), () => {});
  const status = () => consent.status();
  status();
  await vi.dynamicImportSettled();
  return { consent, status };
}

const list = new GVL({
  gvlSpecificationVersion: 3,
  vendorListVersion: 1,
  tcfPolicyVersion: 5,
  lastUpdated: "2026-01-01T00:00:00Z",
  purposes: {},
  specialPurposes: {},
  features: {},
  specialFeatures: {},
  stacks: {},
  vendors: {},
} as never);

/** Notes what a manager answers to whoever removes a listener from it. */
function followRemovals(name: "__tcfapi" | "__gpp"): unknown[] {
  const answers: unknown[] = [];
  const api = view[name] as Api;
  view[name] = (command, ...rest) => {
    const note = (answer: unknown) => answers.push(answer);
    api(
      command,
      ...rest.map((value) => (command === "removeEventListener" && typeof value === "function" ? note : value)),
    );
  };
  return answers;
}

/** Encodes what a visitor chose. */
function encode(fill: (model: TCModel) => void): string {
  const model = new TCModel(list);
  model.cmpId = 10;
  model.cmpVersion = 1;
  model.isServiceSpecific = true;
  fill(model);
  return TCString.encode(model);
}

test("the IAB's own TCF manager is understood, from its stub to a visitor who changes their mind", async () => {
  const queue: unknown[][] = [];
  view.__tcfapi = (...call) => (call.length === 0 ? queue : queue.push(call));
  const { consent, status } = await open();
  expect(status()).toBe("pending");

  const manager = new TcfApi(10, 1, true);
  expect(status()).toBe("pending");
  manager.update("", true);
  expect(status()).toBe("pending");
  const choices: readonly (readonly [expected: string, fill: (model: TCModel) => void])[] = [
    ["granted", (model) => model.purposeConsents.set([1, 2])],
    ["denied", (model) => model.purposeConsents.set(2)],
    ["denied", () => {}],
    ["granted", (model) => model.purposeConsents.set(1)],
    [
      "denied",
      (model) => {
        model.purposeConsents.set(1);
        model.publisherConsents.set(3);
      },
    ],
    [
      "granted",
      (model) => {
        model.purposeConsents.set(1);
        model.publisherConsents.set([1, 3]);
      },
    ],
  ];
  for (const [expected, fill] of choices) {
    manager.update(encode(fill));
    expect(status()).toBe(expected);
    manager.update("", true);
    expect(status()).toBe(expected);
  }
  manager.update(encode((model) => model.purposeConsents.set(2)));
  expect(status()).toBe("denied");
  manager.update(null);
  expect(status()).toBe("granted");

  const removals = followRemovals("__tcfapi");
  consent.destroy();
  expect(removals).toEqual([true]);
});

test("the IAB's own GPP manager is understood, in the US, in Europe, in Canada and where nothing applies", async () => {
  // What stands for the manager while it loads keeps the listeners for it.
  const events: object[] = [];
  const pingData = { cmpStatus: "stub", signalStatus: "not ready", applicableSections: [], parsedSections: {} };
  view.__gpp = (command, callback) => {
    if (command !== "addEventListener") return command === "events" ? events : [];
    events.push({ id: 1, callback });
    (callback as Api)({ eventName: "listenerRegistered", listenerId: 1, data: true, pingData }, true);
    return undefined;
  };
  const { consent, status } = await open();
  expect(status()).toBe("pending");
  const manager = new GppApi(10, 1);
  manager.setCmpStatus(GppStatus.LOADED);

  const choices: readonly (readonly [expected: string, section: number, field: string, value: unknown])[] = [
    ["granted", 7, UsNatField.SALE_OPT_OUT, 2],
    ["denied", 7, UsNatField.SALE_OPT_OUT, 1],
    ["granted", 7, UsNatField.SALE_OPT_OUT, 0],
    ["denied", 7, UsNatField.GPC, true],
    ["denied", 8, UsCaField.SHARING_OPT_OUT, 1],
    ["granted", 8, UsCaField.SHARING_OPT_OUT, 2],
    ["denied", 2, TcfEuV2Field.PURPOSE_CONSENTS, [false, true]],
    ["granted", 2, TcfEuV2Field.PURPOSE_CONSENTS, [true]],
    ["denied", 5, TcfCaV1Field.PURPOSES_EXPRESS_CONSENT, [false, true]],
    ["granted", 5, TcfCaV1Field.PURPOSES_IMPLIED_CONSENT, [true]],
  ];
  for (const [expected, section, field, value] of choices) {
    const before = status();
    manager.setSignalStatus(SignalStatus.NOT_READY);
    manager.setApplicableSections([section]);
    manager.setFieldValueBySectionId(section, field, value as never);
    expect(status()).toBe(before);
    manager.setSignalStatus(SignalStatus.READY);
    expect([section, field, status()]).toEqual([section, field, expected]);
  }
  manager.setSignalStatus(SignalStatus.NOT_READY);
  manager.setApplicableSections([-1]);
  manager.setSignalStatus(SignalStatus.READY);
  expect(status()).toBe("granted");

  const removals = followRemovals("__gpp");
  consent.destroy();
  expect(removals).toMatchObject([{ eventName: "listenerRemoved", data: true }]);
});
