import { expect, it } from "vitest";
import { isPage } from "./is-page.js";

it("knows a page for people by its markup, however it begins", () => {
  for (const body of [
    "<!DOCTYPE html><html>",
    "\n  <html lang=en>",
    "\ufeff<!-- portal -->",
    "<script>location='/login'</script>",
    '<?xml version="1.0"?><html>',
  ]) {
    expect(isPage(body), body).toBe(true);
  }
});

it("takes what machines answer for no page", () => {
  for (const body of ["", "ok", '{"status":"<success>"}', "[]", "1 < 2"]) expect(isPage(body), body).toBe(false);
});
