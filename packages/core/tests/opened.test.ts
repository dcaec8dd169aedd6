import { expect, test } from "vitest";
import { ANA, BEN, start } from "./start.js";

const openedOn = ({ $state }: Awaited<ReturnType<typeof start>>["referral"]) => $state.get().opened;

test("the link that was opened last on a page is told, whether it counts or not", async () => {
  const { referral, clock, open, platform } = await start({ url: `https://host.example/?ref=${ANA.toLowerCase()}` });
  expect(openedOn(referral)).toBe(ANA);
  clock.now += 1000;
  const second = await open(`https://host.example/?ref=${BEN}`);
  expect([openedOn(second), second.attribution()?.credited.code]).toEqual([BEN, ANA]);
  platform.navigate("https://host.example/?ref=producthunt");
  expect(openedOn(second)).toBe("PRODUCTHUNT");
  expect(openedOn(await open("https://host.example/shop"))).toBeUndefined();
});

test("one's own link is told, although it counts for nobody, without permission too", async () => {
  const { referral } = await start({ url: `https://host.example/?ref=${ANA}` }, { consent: "required" });
  await referral.identify({ id: "ana", code: ANA });
  expect([openedOn(referral), referral.attribution()]).toEqual([ANA, null]);
});
