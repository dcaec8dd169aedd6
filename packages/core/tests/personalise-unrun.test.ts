import { describe, expect, test } from "vitest";
import { greeting, headline, openBrowser } from "./personalise-browser.js";

describe("what has been seen without an experiment", () => {
  const experiments = [headline, greeting];
  const title = (page: ReturnType<ReturnType<typeof openBrowser>["open"]>) => page.evaluate().program.words;

  test("stays without it on this page when permission comes, is not reported, and says why", () => {
    const { open, who } = openBrowser();
    who.visitor = undefined;
    const page = open({ experiments });
    expect(page.evaluate().waiting).toEqual(["headline", "greeting"]);
    expect(page.exposures("invite")).toEqual([]);
    who.visitor = "v";
    const { experiments: run, decisions, waiting } = page.evaluate();
    expect([run, waiting]).toEqual([{ greeting: 1 }, []]);
    expect(page.exposures("invite")).toEqual([]);
    expect(decisions[0]?.sentence).toBe(
      "Experiment headline is not run, because this page was seen without it before anybody could be remembered.",
    );
  });

  test("is run on this page where it is seen later only, and on the next page", () => {
    const { open, who } = openBrowser();
    who.visitor = undefined;
    const page = open({ experiments });
    page.exposures("welcome");
    who.visitor = "v";
    expect(title(page)).toEqual({ "invite.title": "b" });
    expect(page.exposures("invite")).toEqual([{ experiment: "headline", variant: 1 }]);
    expect(title(open({ experiments }))).toEqual({ "invite.title": "b", "welcome.text": "Hi" });
  });

  test("is nothing where it was seen with its variant before the permission ended", () => {
    const { open, who } = openBrowser();
    const page = open({ experiments });
    page.exposures("invite");
    who.visitor = undefined;
    page.evaluate();
    page.exposures("invite");
    who.visitor = "v";
    expect(page.evaluate().experiments.headline).toBe(1);
  });
});
