import { expect, it } from "vitest";
import { stepWords } from "../words/en/steps.js";
import { stepForm } from "./step-form.js";

it("has a sentence for every kind of reward that a friend can get", () => {
  const kinds = ["cash", "credit", "points", "discount", "access", "gift", "revenue-share"] as const;
  const forms = [null, ...kinds.map((kind) => ({ kind }))].map(stepForm);
  expect(forms).toEqual(["none", "amount", "amount", "amount", "off", "label", "label", "share"]);
  for (const form of forms) expect(stepWords[`steps.friend.${form}`].includes("{reward}"), form).toBe(form !== "none");
});
