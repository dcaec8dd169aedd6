import { useSyncExternalStore } from "react";
import { eventLog } from "./event-log-store";

const NONE: ReturnType<typeof eventLog.get> = [];

/** Shows what a backend would get. */
export function EventLog() {
  const events = useSyncExternalStore(eventLog.listen, eventLog.get, () => NONE);
  return (
    <aside aria-labelledby="log">
      <h2 id="log">What your backend gets</h2>
      {events.length === 0 && <p>Nothing yet. Events begin a moment after the page has loaded.</p>}
      <ol>
        {events.map(({ id, type, data, attribution }) => (
          <li key={id}>
            <code>{type}</code>
            <span>{[data.card, data.channel, data.outcome, data.orderId].filter(Boolean).join(" · ")}</span>
            {attribution && <span>from {attribution.code}</span>}
          </li>
        ))}
      </ol>
    </aside>
  );
}
