import { expectEqual, expectNone, expectSoon, until, wait } from "../expect.js";
import { readTraces } from "../traces.js";

const EMPTY = { cookies: [], local: [], session: [], databases: [] };
const DENIED = { ...EMPTY, cookies: ["_offshoot_consent=denied"], local: ["_offshoot_consent=denied"] };
/** Tells the other tabs of the site to forget what they hold: written and removed in one step. */
const PURGE = "local storage _offshoot.conformance.purge";
/** Long enough for whatever would be sent or stored late. */
const LATE_MS = 1500;

/** The program document and the SDK's own files come from the site, as the page itself does. */
const questions = ({ requests }) => requests.filter((one) => !/\.(?:json|js)$/.test(one));

/** Nothing is stored or sent before a grant; nothing is left after a revoke. */
export const consent = {
  title: "Consent",
  async judge({ check, stage, backend }) {
    const page = await stage.open("waiting.html?ref=ANA-LIMA.copy");
    const referral = await page.referral();

    await check("While consent is pending the cards show the link and the gift", async () => {
      await page.part("invite", "input");
      const title = await page.part("welcome", "[part~=title]");
      await until("the gift", () => title.textContent.includes("15%"));
    });
    await check("While consent is pending nothing is written: 0 cookies, 0 entries, 0 databases", async () => {
      await referral.track("conformance.pending");
      await wait(LATE_MS);
      expectNone(page.watch.writes, "written");
      expectEqual(await readTraces(), EMPTY, "stored");
    });
    await check("While consent is pending nothing is sent: 0 requests", () =>
      expectNone(questions(page.watch), "requests"),
    );
    await check("A grant keeps the landing, though the address is another by now", async () => {
      page.win.history.pushState(null, "", page.win.location.pathname);
      referral.consent.grant();
      const hasCookie = async () => (await readTraces()).cookies.some((one) => one.includes("ANA-LIMA"));
      await until("the code in the cookie", hasCookie);
      const isTouch = ({ type }) => type === "touch.captured";
      const codes = async () => (await backend.received(isTouch)).map(({ attribution }) => attribution?.code);
      await expectSoon(codes, ["ANA-LIMA"], "touches at the backend");
    });
    await check("What happened before the grant is not told afterwards", async () =>
      expectNone(await backend.received(({ type }) => type === "conformance.pending"), "told"),
    );
    await check("A revoke leaves one word in the whole browser", async () => {
      await referral.consent.revoke();
      await expectSoon(readTraces, DENIED, "stored");
    });
    await check("After a reload it is still so, and nothing is written or sent", async () => {
      await page.reload();
      const { consent: state } = await page.referral();
      expectEqual(state.status, "denied", "consent");
      await page.part("invite", "input");
      await wait(LATE_MS);
      expectNone([...page.watch.writes.filter((one) => one !== PURGE), ...questions(page.watch)], "written or sent");
      expectEqual(await readTraces(), DENIED, "stored");
    });
  },
};
