import { describe, expect, test, vi } from "vitest";
import { createMemoryPlatform, type MemoryPlatformOptions } from "../src/platform/memory-platform.js";
import type { ResolvedProgram } from "../src/program/resolved-program.js";
import { CHANNEL_IDS } from "../src/share/channel.js";
import { createSharing } from "../src/share/sharing.js";
import { PROGRAM } from "./share-program.js";

const link = "https://host.example/?ref=ANA.whatsapp";

/** Sharing in a world in memory, of a program with one message. */
function sharingIn(options: MemoryPlatformOptions = {}, extra: Partial<ResolvedProgram> = {}, locale = "en") {
  const share = { ...PROGRAM.share, messages: { default: "{advocate} gives you {reward}: {link} ({disclosure})" } };
  const platform = createMemoryPlatform(options);
  const onLoad = vi.fn();
  const program = { ...PROGRAM, share, ...extra };
  const sharing = createSharing({
    platform,
    program: () => program,
    advocate: () => "Ana",
    locale: () => locale,
    onLoad,
  });
  return { platform, sharing, onLoad };
}

describe("sharing", () => {
  test("hands the filled message to the target", async () => {
    const { sharing, platform } = sharingIn();
    expect(await sharing.share("whatsapp", link)).toBe("opened");
    expect(platform.opened).toEqual([
      `https://wa.me/?text=${encodeURIComponent(`Ana gives you 15%: ${link} (I get a reward too.)`)}`,
    ]);
  });

  test("ends every channel honestly, also where neither windows nor the clipboard work", async () => {
    for (const channel of CHANNEL_IDS) {
      const good = sharingIn();
      expect(await good.sharing.share(channel, link), channel).toMatch(/^(opened|copied)$/);
      const bad = sharingIn({ canOpen: false, canCopy: false });
      expect(await bad.sharing.share(channel, link), channel).toBe(channel === "qr" ? "opened" : "failed");
      expect(await bad.sharing.share(channel, ""), channel).toBe("failed");
    }
  });

  test("opens no more windows than were asked for: a link that was followed is only recorded", async () => {
    const { sharing, platform } = sharingIn();
    expect(await sharing.share("whatsapp", link, { opened: true })).toBe("opened");
    expect(platform.opened).toEqual([]);
    expect(platform.copied).toEqual([]);
  });

  test("asks Mastodon's own server, and copies the message without one", async () => {
    const { sharing, platform } = sharingIn();
    expect(await sharing.share("mastodon", link, { instance: "mastodon.social" })).toBe("opened");
    expect(platform.opened[0]).toMatch(/^https:\/\/mastodon\.social\/share\?text=Ana/);
    expect(await sharing.share("mastodon", link)).toBe("copied");
    expect(platform.copied).toEqual([`Ana gives you 15%: ${link} (I get a reward too.)`]);
  });

  test("copies the message where a part of the script does not load, and tries again on the next click", async () => {
    const { sharing, platform } = sharingIn();
    const createOpener = vi.spyOn(platform, "createOpener");
    createOpener.mockRejectedValueOnce(new Error("blocked"));
    expect(await sharing.share("x", link)).toBe("copied");
    expect(platform.copied).toEqual([`Ana gives you 15%: ${link} (I get a reward too.)`]);
    expect(await sharing.share("x", link)).toBe("opened");
  });

  test("loads nothing for the share sheet, copying and codes", async () => {
    const { sharing, platform } = sharingIn({ share: async () => "shared" });
    const createOpener = vi.spyOn(platform, "createOpener");
    for (const channel of ["native", "copy", "qr"] as const) {
      await sharing.share(channel, link);
      expect(sharing.target(channel, link)).toBeNull();
    }
    await sharing.prepare();
    expect(createOpener).not.toHaveBeenCalled();
  });
});

describe("the real link of a channel", () => {
  test("is there once its part has loaded, which is told", async () => {
    const { sharing, onLoad } = sharingIn();
    expect(sharing.target("telegram", link)).toBeNull();
    await vi.waitFor(() => expect(onLoad).toHaveBeenCalledTimes(1));
    expect(sharing.target("telegram", link)).toEqual({
      href: `https://t.me/share/url?url=${encodeURIComponent(link)}&text=Ana%20gives%20you%2015%25%3A%20(I%20get%20a%20reward%20too.)`,
      text: `Ana gives you 15%: ${link} (I get a reward too.)`,
      link,
    });
    expect(onLoad).toHaveBeenCalledTimes(1);
  });

  test("is none where the channel cannot work, so that nobody offers it", async () => {
    const { sharing, onLoad } = sharingIn();
    const phone = sharingIn({ isPhone: true });
    const share = { ...PROGRAM.share, preview: { image: "/card.png" }, facebookAppId: "123" };
    const full = sharingIn({}, { share });
    for (const one of [sharing, phone.sharing, full.sharing]) one.target("x", link);
    await vi.waitFor(() => {
      for (const told of [onLoad, phone.onLoad, full.onLoad]) expect(told).toHaveBeenCalled();
    });
    const missing = (one: typeof sharing) => CHANNEL_IDS.filter((channel) => !one.target(channel, link));
    expect(missing(sharing)).toEqual(["native", "copy", "messenger", "mastodon", "pinterest", "qr"]);
    expect(missing(phone.sharing)).toEqual(["native", "copy", "mastodon", "pinterest", "qr"]);
    expect(missing(full.sharing)).toEqual(["native", "copy", "mastodon", "qr"]);
    expect(sharing.target("mastodon", link, { instance: "mastodon.social" })?.href).toMatch(/^https:\/\/mastodon/);
    expect(full.sharing.target("pinterest", link)?.href).toContain(
      `media=${encodeURIComponent("https://host.example/card.png")}`,
    );
    expect(sharing.target("x", "")).toBeNull();
  });
});

describe("a partner's share sheet", () => {
  test("has the word for an ad in its message as soon as that was prepared, and opens in the click's own task", async () => {
    const shared: string[] = [];
    const share: MemoryPlatformOptions["share"] = async (text) => {
      shared.push(text);
      return "shared";
    };
    const { sharing } = sharingIn({ share }, { kind: "affiliate" }, "de");
    void sharing.share("native", link);
    await sharing.prepare();
    void sharing.share("native", link);
    expect(shared.map((text) => text.split(" ")[0])).toEqual(["Ad:", "Anzeige:"]);
  });
});
