import { describe, expect, test, vi } from "vitest";
import { OffshootError } from "../src/referral-error.js";
import { guestOf, STORED, startGuests } from "./guest-bed.js";
import { NOW } from "./start.js";

describe("a link by e-mail", () => {
  test("is there at once, and the visitor is the advocate of this page", async () => {
    const { open, backend, adapter } = startGuests();
    const guest = guestOf();
    backend.join.mockResolvedValue(guest);
    const referral = open();
    const joined = await referral.joinByEmail(" Ana@Example.com ");
    expect(joined).toEqual({ status: "joined", code: guest.code, link: referral.link() });
    expect(joined.link).toMatch(`?ref=${guest.code}`);
    expect(referral.$state.get().advocate).toEqual(guest);
    expect(backend.join.mock.calls[0]?.[0]).toEqual({
      email: "Ana@Example.com",
      key: expect.stringMatching(/^[\w-]{21}$/),
      locale: "en",
    });
    expect(JSON.stringify(adapter.events)).not.toMatch(/example\.com|Ana@/i);
  });

  test("is reported once, by whom and not by which address", async () => {
    const { open, adapter, asked, types } = startGuests();
    const referral = open();
    const { code } = await referral.joinByEmail("ana@example.com");
    await referral.joinByEmail("ana@example.com");
    await vi.waitFor(() => expect(types()).toContain("advocate.joined"));
    const own = adapter.events.filter(({ type }) => type === "advocate.joined");
    expect(own).toMatchObject([{ data: {}, advocate: { id: `offshoot-guest:${code}`, code } }]);
    expect(JSON.stringify(adapter.events)).not.toContain(asked().key);
  });

  test.each([
    "",
    "ana",
    "ana@example",
    "ana@@example.com",
    "a b@example.com",
    "Ana <ana@example.com>",
    "a@b.c,d@e.f",
    "ana@example.com\nBcc: x@y.z",
    `${"x".repeat(65)}@example.com`,
    `a@${"x".repeat(252)}.com`,
    null,
    {},
  ])("is invalid for %j, and nobody is asked", async (text) => {
    const { open, backend } = startGuests();
    expect(await open().joinByEmail(text as string)).toEqual({ status: "invalid" });
    expect(backend.join).not.toHaveBeenCalled();
  });

  test.each(["ana+offshoot@example.co.uk", "ána@exämple.de", "o'neil@sub.example.com"])("takes %s", async (email) => {
    expect(await startGuests().open().joinByEmail(email)).toMatchObject({ status: "joined" });
  });

  test("is invalid where the backend says that it is no address", async () => {
    const { open, backend } = startGuests();
    backend.join.mockResolvedValue(null);
    const referral = open();
    expect(await referral.joinByEmail("ana@example.com")).toEqual({ status: "invalid" });
    expect(referral.link()).toBe("");
  });

  test("asks again with the same key where no answer came, so that nobody is mailed twice", async () => {
    const { open, backend } = startGuests();
    backend.join.mockRejectedValueOnce(new OffshootError("backend-unreachable", "POST /advocates got no answer."));
    const referral = open();
    const errors = vi.fn();
    referral.on("error", errors);
    expect(await referral.joinByEmail("ana@example.com")).toEqual({ status: "unavailable" });
    expect(errors.mock.calls[0]?.[0]).toMatchObject({ code: "backend-unreachable" });
    expect((await referral.joinByEmail("ana@example.com")).status).toBe("joined");
    const keys = backend.join.mock.calls.map(([{ key }]) => key);
    expect(keys[1]).toBe(keys[0]);
    await referral.joinByEmail("ben@example.com");
    expect(backend.join.mock.calls[2]?.[0].key).not.toBe(keys[0]);
  });

  test("is refused where the code that came is none", async () => {
    const { open, backend, platform, types } = startGuests();
    backend.join.mockResolvedValue({ id: "offshoot-guest:x", code: "<b>" });
    const referral = open();
    expect(await referral.joinByEmail("ana@example.com")).toEqual({ status: "unavailable" });
    expect(referral.link()).toBe("");
    await referral.track("card.viewed", { card: "invite" });
    expect([types(), platform.stored.has(STORED)]).toEqual([["card.viewed"], false]);
  });

  test("is built in the style of the program", async () => {
    const { open } = startGuests({ link: { style: "path" } });
    const { link, code } = await open().joinByEmail("ana@example.com");
    expect(link).toContain(`/r/${code}`);
  });

  test("never counts for its own owner", async () => {
    const { open, backend } = startGuests();
    const guest = guestOf();
    backend.join.mockResolvedValue(guest);
    const referral = open(`https://host.example/?ref=${guest.code}`);
    await referral.ready;
    expect(referral.attribution()?.credited.code).toBe(guest.code);
    await referral.joinByEmail("ana@example.com");
    expect(referral.attribution()).toBeNull();
  });
});

describe("whether anybody can join", () => {
  test("is what the adapter offers while the program is open", async () => {
    const { open } = startGuests();
    const referral = open();
    await referral.ready;
    expect(referral.$state.get().canJoin).toBe(true);
  });

  test("is no where the adapter offers nothing", async () => {
    const { open, adapter } = startGuests();
    delete adapter.join;
    const referral = open();
    await referral.ready;
    expect(referral.$state.get().canJoin).toBe(false);
    expect(await referral.joinByEmail("ana@example.com")).toEqual({ status: "unavailable" });
  });

  test("is no when the program is over", async () => {
    const { open, backend } = startGuests({ schedule: { endsAt: new Date(NOW - 1).toISOString() } });
    const referral = open();
    await referral.ready;
    expect(referral.$state.get().canJoin).toBe(false);
    expect(await referral.joinByEmail("ana@example.com")).toEqual({ status: "unavailable" });
    expect(backend.join).not.toHaveBeenCalled();
  });

  test("is no for who is signed in", async () => {
    const { open, backend } = startGuests();
    const referral = open();
    await referral.identify({ id: "customer-42" });
    expect(await referral.joinByEmail("ana@example.com")).toEqual({ status: "unavailable" });
    expect(backend.join).not.toHaveBeenCalled();
  });

  test("ends when somebody signs in while the backend is asked", async () => {
    const { open, backend } = startGuests();
    const referral = open();
    backend.join.mockImplementation(async () => {
      await referral.identify({ id: "customer-42" });
      return guestOf();
    });
    expect(await referral.joinByEmail("ana@example.com")).toEqual({ status: "unavailable" });
    expect(referral.$state.get().advocate?.id).toBe("customer-42");
  });
});
