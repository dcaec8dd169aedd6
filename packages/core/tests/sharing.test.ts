import { describe, expect, test, vi } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { createMemoryPlatform, type MemoryPlatformOptions } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { ANA, document, start } from "./start.js";

describe("sharing", () => {
  async function advocate(options: MemoryPlatformOptions = {}, extra: Partial<ProgramDocument> = {}) {
    const parts = await start(options, extra);
    await parts.referral.identify({ id: "ana", code: "ana-lima", name: "Ana" });
    return parts;
  }

  test("copies the link and says so only when it is on the clipboard", async () => {
    const link = "https://host.example/?ref=ANA-LIMA.copy";
    const good = await advocate();
    expect(await good.referral.share("copy")).toEqual({ channel: "copy", outcome: "copied", link });
    expect(good.platform.copied).toEqual([link]);
    const blocked = await advocate({ canCopy: false });
    expect((await blocked.referral.share("copy")).outcome).toBe("failed");
    expect(blocked.adapter.events.slice(-2).map(({ type, data }) => [type, data])).toEqual([
      ["share.started", { channel: "copy" }],
      ["share.completed", { channel: "copy", outcome: "failed" }],
    ]);
  });

  test("opens the share sheet in the click's own task, with the link inside the message", async () => {
    const shared: string[] = [];
    const messages = { default: { en: "{advocate} gives you {reward}: {link} ({disclosure})" } };
    const { referral } = await advocate(
      {
        share: async (text) => {
          shared.push(text);
          return "shared";
        },
      },
      { share: { messages } },
    );
    const outcome = referral.share("native");
    expect(shared).toEqual(["Ana gives you 15%: https://host.example/?ref=ANA-LIMA.native (I get a reward too.)"]);
    expect((await outcome).outcome).toBe("shared");
  });

  test("works on a page whose language tag is none", async () => {
    const { referral } = await advocate({ locale: "en_US" });
    expect((await referral.share("copy")).outcome).toBe("copied");
  });

  test("tells a closed share sheet from a broken one, which falls back to the clipboard", async () => {
    const named = (name: string) => Object.assign(new Error(name), { name });
    const closed = await advocate({ share: () => Promise.reject(named("AbortError")) });
    expect((await closed.referral.share("native")).outcome).toBe("dismissed");
    const broken = await advocate({ share: () => Promise.reject(named("NotAllowedError")) });
    expect((await broken.referral.share("native")).outcome).toBe("copied");
  });
});

describe("a developer", () => {
  test("reads one message about a bad document and a missing backend", async () => {
    const platform = createMemoryPlatform();
    createReferral({ ...document, consnt: "auto" } as ProgramDocument, { platform });
    await vi.waitFor(() => expect(platform.warnings).toHaveLength(1));
    expect(platform.warnings[0]).toContain("program.consnt: unknown key, ignored. Did you mean consent?");
    expect(platform.warnings[0]).toContain("No backend");
  });

  test("gets no event out of a destroyed referral", async () => {
    const { referral, adapter, platform } = await start();
    const asked = vi.fn();
    Object.assign(adapter, { summary: asked, invitation: asked });
    const flush = vi.spyOn(adapter, "flush");
    await referral.identify({ id: "ana" });
    asked.mockClear();
    const before = adapter.events.length;
    referral.destroy();
    platform.navigate(`/?ref=${ANA}`);
    platform.settle();
    expect(await referral.track("x")).toMatchObject({ durability: "dropped", reason: "destroyed" });
    await Promise.all([referral.summary(), referral.invitation()]);
    expect(adapter.events).toHaveLength(before);
    expect(asked).not.toHaveBeenCalled();
    expect(flush).not.toHaveBeenCalled();
  });
});
