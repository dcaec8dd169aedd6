import { describe, expect, it } from "vitest";
import { listSheets } from "./list-sheets.ts";
import { readRequest } from "./read-request.ts";

const lists = { cards: ["invite", "reward"], presets: ["calm", "crisp"], languages: ["en", "ar"] };
const namesOf = (isWhole: boolean) => listSheets(lists, isWhole).map(({ name }) => name);

describe("the contact sheets", () => {
  it("are one for each card on phone and desktop, each preset, each language and right to left", () => {
    expect(namesOf(false)).toEqual(
      expect.arrayContaining([
        "card-invite-phone",
        "card-invite-desktop",
        "card-reward-phone",
        "preset-crisp",
        "language-ar",
        "direction-rtl",
      ]),
    );
  });

  it("are every combination where the whole is wanted, and each has a name of its own", () => {
    expect(namesOf(true)).toEqual(
      expect.arrayContaining([...namesOf(false), "all-reward-crisp-phone", "all-invite-ar-desktop"]),
    );
    expect(new Set(namesOf(true)).size).toBe(namesOf(true).length);
  });
});

describe("the command line", () => {
  it("asks for both pages when it names none", () => {
    expect(readRequest([])).toEqual({ pages: ["gallery", "demo"], isWhole: false, isUpdate: false });
    expect(readRequest(["gallery", "--all"])).toEqual({ pages: ["gallery"], isWhole: true, isUpdate: false });
  });

  it("takes nothing that it does not know", () => {
    expect(() => readRequest(["--al"])).toThrow("expected gallery, demo, --all, --update-references, got --al.");
  });
});
