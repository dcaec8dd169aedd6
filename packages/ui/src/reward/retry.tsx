import { useState } from "preact/hooks";
import { StatusLine } from "../parts/status-line.js";
import type { Translate } from "../words/fill-words.js";

interface RetryProps {
  readonly t: Translate;
  /** Asks again; tells whether there was an answer. */
  readonly refresh: () => Promise<boolean>;
}

/** Asks again on request, and says when there is still no answer. */
export function Retry({ t, refresh }: RetryProps) {
  const [isStuck, setStuck] = useState(false);
  const retry = async () => {
    setStuck(false);
    setStuck(!(await refresh()));
  };
  return (
    <>
      <button type="button" class="plain" part="retry" onClick={retry}>
        {t("reward.retry")}
      </button>
      <StatusLine text={isStuck ? t("reward.failed.again") : ""} isFailure={isStuck} />
    </>
  );
}
