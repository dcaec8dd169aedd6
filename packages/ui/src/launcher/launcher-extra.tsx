import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { CardExtra } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { newsKey, noteNews } from "./news.js";

/** A dot for a reward that is new, and the same in words. */
function Badge({ referral, t }: CardContent) {
  const [isNew, setNew] = useState(false);
  useLayoutEffect(() => setNew(noteNews(referral)));
  useEffect(() => {
    // Somebody has looked in another tab.
    const onStorage = ({ key }: StorageEvent) => key === newsKey(referral) && setNew(noteNews(referral));
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [referral]);
  return isNew ? (
    <span class="badge" part="badge">
      <span class="said">{t("launcher.news")}</span>
    </span>
  ) : null;
}

/** What only advocates with rewards need of the launcher. */
export const launcherExtra: CardExtra = { View: Badge, css: "", words: {}, files: [] };
