import { CHANNEL_IDS } from "@offshoot/core";
import { expect, it } from "vitest";
import { hasMark } from "./channel-icon.js";
import { CHANNEL_MARKS } from "./channel-marks.js";

it("knows every channel by a mark of its own or by an outline", () => {
  const shown = CHANNEL_IDS.filter((id) => id !== "native" && id !== "copy");
  expect(shown.filter(hasMark).sort()).toEqual(Object.keys(CHANNEL_MARKS).sort());
});
