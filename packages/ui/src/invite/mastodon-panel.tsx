import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";

/** Asks for the reader's own server, which is where Mastodon writes. */
export function MastodonPanel({ referral, t, share }: CardContent) {
  const [instance, setInstance] = useState("");
  const [hasTried, setTried] = useState(false);
  const href = referral.target("mastodon", { instance })?.href;
  const isWrong = hasTried && !href;
  return (
    <div class="panel">
      <div>
        <label class="small" for="instance">
          {t("mastodon.field")}
        </label>
        <div class="row">
          <input
            id="instance"
            ref={(field) => void (instance || field?.focus({ preventScroll: true }))}
            value={instance}
            dir="ltr"
            translate={false}
            spellcheck={false}
            autocapitalize="none"
            inputMode="url"
            aria-invalid={isWrong}
            aria-describedby="instance-hint"
            onInput={(event) => setInstance(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              setTried(true);
              event.currentTarget.parentElement?.querySelector("a")?.click();
            }}
          />
          {href ? (
            <a
              class="chip"
              href={href}
              target="_blank"
              rel="noopener"
              onClick={(event) => share("mastodon", { opened: true }) || event.preventDefault()}
            >
              <span>{t("mastodon.open")}</span>
            </a>
          ) : (
            <button type="button" class="chip" onClick={() => setTried(true)}>
              <span>{t("mastodon.open")}</span>
            </button>
          )}
        </div>
        <p id="instance-hint" role="status" class={isWrong ? "small negative" : "small"}>
          {t(isWrong ? "mastodon.invalid" : "mastodon.hint")}
        </p>
      </div>
    </div>
  );
}
