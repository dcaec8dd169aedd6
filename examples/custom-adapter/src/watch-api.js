/** Shows what the API has stored, newest first, for the reader of this example; looks again every second. */
export function watchApi(list) {
  async function draw() {
    const answer = await fetch("/api/referrals/events");
    const items = (await answer.json()).toReversed().map(({ what, code, details }) => {
      const item = document.createElement("li");
      item.append(Object.assign(document.createElement("strong"), { textContent: what }), " ");
      item.append(Object.assign(document.createElement("code"), { textContent: JSON.stringify({ code, details }) }));
      return item;
    });
    list.replaceChildren(...items);
  }
  // While nobody answers, what was there stays.
  const look = () => (document.hidden ? undefined : draw().catch(() => {}));
  setInterval(look, 1000);
  look();
}
