import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createVerifier, type ProgramDocument } from "@offshoot/core";
import { checkProgram } from "@offshoot/core/schema";
import { describe, expect, test } from "vitest";
import { FORMER } from "./former-products.ts";
import { GUIDE, readGuide } from "./read-guide.ts";

const others = ["tapfiliate", "partnerstack", "cello", "refref"];
const documents: readonly (readonly [string, ProgramDocument])[] = [
  ["README", JSON.parse(readGuide("README")("json program"))],
  ...FORMER.map(({ page }) => [page, JSON.parse(readGuide(page)("json program"))] as const),
  ...others.map((name) => [name, JSON.parse(readGuide("others")(`json ${name}`))] as const),
];

describe.each(documents)("the document that the guide gives for %s", (name, document) => {
  test("is without a fault, and reads that product", () => {
    expect(checkProgram(document)).toEqual([]);
    expect(document.attribution?.migrate).toEqual([name === "README" ? "rewardful" : name]);
  });
});

test.each(FORMER)("the tag for $page is the one of the overview", ({ page }) => {
  expect(readGuide(page)("html after")).toBe(readGuide("README")("html after"));
});

test.each(FORMER)(
  "the document for $page lists the codes that its links and cookies carry",
  ({ page, link, cookie }) => {
    const { link: { vanity = [] } = {} } = JSON.parse(readGuide(page)("json program")) as ProgramDocument;
    const isVerified = createVerifier(vanity);
    expect([link[1], cookie?.[2] ?? link[1]].filter((code) => !isVerified(code))).toEqual([]);
  },
);

/** Names of a page's headings, as an address names them. */
const anchorsOf = (text: string) =>
  Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );

test("every link of the guide into this repository leads to a heading that is there", () => {
  const pages = readdirSync(GUIDE).filter((file) => file.endsWith(".md"));
  const broken = pages.flatMap((page) => {
    const text = readFileSync(new URL(page, GUIDE), "utf8").replace(/^```.*?^```/gms, "");
    const links = Array.from(text.matchAll(/\]\((?!https:)([^)#\s]*)(?:#([^)\s]*))?\)/g));
    return links.flatMap(([, path, anchor]) => {
      const target = new URL(path || page, new URL(page, GUIDE));
      if (!existsSync(target)) return [`${page}: ${path}`];
      return anchor && !anchorsOf(readFileSync(target, "utf8")).includes(anchor) ? [`${page}: ${path}#${anchor}`] : [];
    });
  });
  expect(pages).toHaveLength(8);
  expect(broken).toEqual([]);
});
