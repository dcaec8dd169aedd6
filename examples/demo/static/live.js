const MOST_SHOWN = 200;
const BACKEND_WORDS = { running: "Running", starting: "Starting", stopped: "Stopped" };
const REPORT_WORDS = { settling: "Payment settles", waiting: "Waiting for the backend", confirmed: "Confirmed" };

const byId = (id) => document.getElementById(id);
const copyOf = (id) => byId(id).content.firstElementChild.cloneNode(true);
const clock = new Intl.DateTimeFormat("en", { timeStyle: "medium" });

/** Posts a form without leaving the page; without this script the form does the same by itself. */
async function post(event) {
  event.preventDefault();
  const { submitter, target } = event;
  // Read first: a disabled button is not part of its form.
  const body = new FormData(target, submitter);
  submitter.disabled = true;
  try {
    await fetch(target.action, { method: "POST", body });
  } finally {
    submitter.disabled = false;
  }
}

function showHappened({ type, at, sentence }) {
  const item = copyOf("happened-item");
  const time = item.querySelector("time");
  time.dateTime = at;
  time.textContent = clock.format(new Date(at));
  item.querySelector("p").textContent = sentence;
  item.querySelector("code").textContent = type;
  item.dataset.type = type;
  byId("happened").prepend(item);
  byId("happened").children[MOST_SHOWN]?.remove();
  byId("nothing").hidden = true;
}

function showBackend(state) {
  byId("backend").dataset.state = state;
  byId("backend").textContent = BACKEND_WORDS[state];
  const button = byId("switch").elements.state;
  button.value = state === "stopped" ? "running" : "stopped";
  button.textContent = state === "stopped" ? "Start the backend" : "Stop the backend";
}

function showReport({ orderId, advocate, state, tries, lastError }) {
  const row = copyOf("report-row");
  const [order, invitedBy, stateCell, triesCell] = row.cells;
  order.textContent = orderId;
  invitedBy.textContent = advocate ?? "nobody";
  const word = stateCell.querySelector(".state");
  word.textContent = REPORT_WORDS[state];
  word.dataset.state = state;
  if (lastError) word.title = lastError;
  const form = stateCell.querySelector("form");
  form.elements.order.value = orderId;
  form.elements.order.setAttribute("aria-label", `Settle ${orderId} now`);
  form.addEventListener("submit", post);
  if (state !== "settling") form.remove();
  triesCell.textContent = String(tries);
  return row;
}

byId("switch").addEventListener("submit", post);

const stream = new EventSource("/events/stream");
stream.addEventListener("happened", ({ data }) => showHappened(JSON.parse(data)));
stream.addEventListener("backend", ({ data }) => showBackend(JSON.parse(data)));
stream.addEventListener("reports", ({ data }) => {
  const reports = JSON.parse(data);
  byId("reports").replaceChildren(...reports.map(showReport));
});
addEventListener("pagehide", () => stream.close());
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
