import type { Sharing, SharingParts } from "../share/sharing.js";

/** Makes sharing that loads when there is somebody to share: only who has a link does. */
export function createLazySharing(parts: SharingParts): Sharing {
  let sharing: Sharing | undefined;
  async function load(): Promise<Sharing> {
    const { createSharing } = await import("../share/sharing.js");
    sharing ??= createSharing(parts);
    await sharing.prepare();
    return sharing;
  }
  return {
    async prepare() {
      // Without it the first click tries again.
      await load().catch(() => {});
    },
    target(...wanted) {
      if (sharing) return sharing.target(...wanted);
      // Whoever asks early is told by `onLoad` when asking again is worth it.
      void load().then(parts.onLoad, () => {});
      return null;
    },
    // Where it is here already, the sheet opens in the click's own task.
    share: async (...wanted) => (sharing ?? (await load())).share(...wanted),
  };
}
