import { describe, expect, test, vi } from "vitest";
import { buildProofLink } from "../src/join/proof-link.js";
import { OffshootError } from "../src/referral-error.js";
import { guestOf, STORED, startGuests } from "./guest-bed.js";

describe("a guest", () => {
  test("is known on the next page, and what they have is asked only once it is proved", async () => {
    const { open, backend, platform } = startGuests();
    const { code } = await open().joinByEmail("ana@example.com");
    expect(JSON.parse(platform.stored.get(STORED) ?? "")).toMatchObject({ code, isProved: false });
    expect(platform.stored.get(STORED)).not.toContain("example.com");
    const next = open("/next");
    await next.ready;
    expect(next.$state.get().advocate?.code).toBe(code);
    expect(await next.summary()).toBeNull();
    expect(backend.summary).not.toHaveBeenCalled();
  });

  test("costs an ordinary page no look at storage, and is there as soon as something is drawn and told", async () => {
    const { open, platform } = startGuests();
    const first = open();
    const { code } = await first.joinByEmail("ana@example.com");
    first.destroy();
    const read = vi.spyOn(platform.local, "read");
    const quiet = open("/next", false);
    await quiet.ready;
    expect(read).not.toHaveBeenCalled();
    quiet.$state.listen(() => {});
    await quiet.track("card.viewed", { card: "invite" });
    await vi.waitFor(() => expect(quiet.$state.get().advocate?.code).toBe(code));
  });

  test("stays when the host says that nobody is signed in", async () => {
    const { open } = startGuests();
    const { code } = await open().joinByEmail("ana@example.com");
    const next = open("/next");
    await next.identify(null);
    await next.ready;
    await next.identify(null);
    await vi.waitFor(() => expect(next.$state.get().advocate?.code).toBe(code));
  });

  test("never takes the place of an account that is signing in", async () => {
    const { open } = startGuests({ link: { style: "path" } });
    await open().joinByEmail("ana@example.com");
    const next = open("/next");
    void next.identify({ id: "customer-42" });
    await next.ready;
    await vi.waitFor(() => expect(next.$state.get().advocate?.id).toBe("customer-42"));
  });

  test.each([
    "{",
    "null",
    "[]",
    '{"id":1,"code":"A1","key":"k"}',
    '{"id":"","code":"A1","key":"k"}',
    `{"id":"x","code":"<b>","key":"k"}`,
    `"${"x".repeat(2000)}"`,
  ])("is nobody where %s is stored", async (text) => {
    const { open, platform } = startGuests();
    platform.stored.set(STORED, text);
    const referral = open();
    await referral.ready;
    await vi.waitFor(() => expect(referral.$state.get().advocate).toBeNull());
  });
});

describe("without permission", () => {
  test("a link is given and nothing is stored or reported", async () => {
    const { open, platform, adapter } = startGuests({ consent: "required" });
    const referral = open();
    const { link } = await referral.joinByEmail("ana@example.com");
    expect(referral.link()).toBe(link);
    expect([[...platform.stored], [...platform.cookies], adapter.events]).toEqual([[], [], []]);
    const next = open("/next");
    await next.ready;
    expect(next.link()).toBe("");
  });

  test("a guest is stored when it is given", async () => {
    const { open, platform } = startGuests({ consent: "required" });
    const referral = open();
    await referral.joinByEmail("ana@example.com");
    await referral.consent.grant();
    await vi.waitFor(() => expect(platform.stored.has(STORED)).toBe(true));
  });

  test("a guest of an earlier page is not looked for before it is given", async () => {
    const { open, platform } = startGuests({ consent: "required" });
    platform.stored.set(STORED, JSON.stringify({ ...guestOf("GUEST-OF-OLD"), key: "k", isProved: false }));
    const referral = open();
    await referral.ready;
    expect(referral.link()).toBe("");
    await referral.consent.grant();
    await vi.waitFor(() => expect(referral.link()).toContain("GUEST-OF-OLD"));
  });

  test("a guest is erased when it is taken back", async () => {
    const { open, platform } = startGuests();
    const referral = open();
    await referral.joinByEmail("ana@example.com");
    await referral.consent.revoke();
    expect(platform.stored.has(STORED)).toBe(false);
  });
});

describe("the link of the mail", () => {
  const mailed = buildProofLink("https://host.example/?a=1#b", { program: "acme", token: "T0KEN" });

  test("proves a guest, who is asked about from then on, and leaves the address", async () => {
    const { asked, open, backend, platform } = startGuests();
    const first = open();
    const { code = "" } = await first.joinByEmail("ana@example.com");
    first.destroy();
    backend.prove.mockResolvedValue(guestOf(code));
    const page = open(mailed);
    await page.ready;
    expect(platform.url()).toBe("https://host.example/?a=1#b");
    const { key } = asked();
    expect(backend.prove.mock.calls).toEqual([[{ key, proof: "T0KEN" }]]);
    await page.summary();
    expect(backend.summary.mock.calls.at(-1)?.[0]).toEqual({ ...guestOf(code), token: key });
    expect(JSON.parse(platform.stored.get(STORED) ?? "")).toMatchObject({ isProved: true });
    const next = open("/next");
    await next.ready;
    await next.summary();
    expect(backend.summary.mock.calls.at(-1)?.[0].token).toBe(key);
  });

  test("makes an advocate on another device too, with a key of its own", async () => {
    const { open, backend } = startGuests();
    const guest = guestOf();
    backend.prove.mockResolvedValue(guest);
    const page = open(mailed);
    await page.ready;
    expect(page.$state.get().advocate).toEqual(guest);
    expect(backend.prove.mock.calls[0]?.[0].key).toMatch(/^[\w-]{21}$/);
  });

  test("leaves a guest who they were where it does not hold, and says so to the developer", async () => {
    const { open, backend } = startGuests();
    const { code } = await open().joinByEmail("ana@example.com");
    backend.prove.mockRejectedValue(new OffshootError("backend-refused", "POST /advocates/proof answered 410."));
    const page = open(mailed);
    const errors = vi.fn();
    page.on("error", errors);
    await page.ready;
    expect(page.$state.get().advocate?.code).toBe(code);
    expect(errors.mock.calls[0]?.[0]).toMatchObject({ code: "backend-refused" });
  });

  test("is another program's business where it names one", async () => {
    const { open, backend, platform } = startGuests();
    const other = buildProofLink("https://host.example/", { program: "acme-partners", token: "T" });
    const page = open(other);
    await page.ready;
    expect(backend.prove).not.toHaveBeenCalled();
    expect(platform.url()).toBe(other);
  });

  test("works without permission and stores nothing", async () => {
    const { open, backend, platform } = startGuests({ consent: "required" });
    const guest = guestOf();
    backend.prove.mockResolvedValue(guest);
    const page = open(mailed);
    await page.ready;
    expect(page.$state.get().advocate).toEqual(guest);
    expect([...platform.stored]).toEqual([]);
  });
});

describe("an account that signs in", () => {
  test("gets what the guest of this browser has, once", async () => {
    const { asked, open, backend, platform } = startGuests();
    const first = open();
    await first.joinByEmail("ana@example.com");
    first.destroy();
    backend.prove.mockResolvedValue({ id: "customer-42", code: "X1" });
    const page = open("/account");
    await page.identify({ id: "customer-42", token: "t" });
    const { key } = asked();
    const advocate = { id: "customer-42", code: page.$state.get().advocate?.code, token: "t" };
    await vi.waitFor(() => expect(backend.prove.mock.calls).toEqual([[{ key, advocate }]]));
    await vi.waitFor(() => expect(platform.stored.has(STORED)).toBe(false));
    expect(page.$state.get().advocate?.id).toBe("customer-42");
    await page.identify(null);
    expect(page.link()).toBe("");
  });

  test("leaves the guest for later where nobody can be asked, and quietly where there is no token", async () => {
    const { open, backend, platform } = startGuests();
    await open().joinByEmail("ana@example.com");
    backend.prove.mockRejectedValue(new OffshootError("backend-unauthorized", "POST answered 401."));
    const page = open("/account");
    const errors = vi.fn();
    page.on("error", errors);
    await page.identify({ id: "customer-42" });
    await vi.waitFor(() => expect(backend.prove).toHaveBeenCalled());
    expect(platform.stored.has(STORED)).toBe(true);
    expect(errors.mock.calls.filter(([{ message }]) => message.includes("guest"))).toEqual([]);
  });

  test("keeps nothing of a guest whom the backend does not know any more", async () => {
    const { open, backend, platform } = startGuests();
    await open().joinByEmail("ana@example.com");
    backend.prove.mockRejectedValue(new OffshootError("backend-refused", "POST answered 404."));
    const page = open("/account");
    await page.identify({ id: "customer-42", token: "t" });
    await vi.waitFor(() => expect(platform.stored.has(STORED)).toBe(false));
  });
});
