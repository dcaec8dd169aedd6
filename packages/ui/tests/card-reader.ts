/** Reads a card as a visitor would: words that are drawn, buttons by name. */
export function readCard(host: Element) {
  const root = () => host.shadowRoot ?? host;
  const clean = (text: string | null | undefined) =>
    (text ?? "")
      .replace(/[\u2068\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const nameOf = (button: Element) => {
    if (button.hasAttribute("aria-label")) return clean(button.getAttribute("aria-label"));
    const copy = button.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll("[aria-hidden]")) hidden.remove();
    return clean(copy.textContent);
  };
  return {
    title: () => clean(root().querySelector("h2")?.textContent),
    text: () => clean(root().querySelector(".root")?.textContent),
    field: () => root().querySelector("input")?.value,
    status: () => clean(root().querySelector("[role=status]")?.textContent),
    isEmpty: () => !root().querySelector(".card"),
    isBusy: () => root().querySelector("[aria-busy]") !== null,
    buttons: () => Array.from(root().querySelectorAll("button"), nameOf),
    button(name: string): HTMLButtonElement {
      const found = Array.from(root().querySelectorAll("button")).find((button) => nameOf(button).includes(name));
      if (!found) throw new Error(`No button "${name}".`);
      return found;
    },
  };
}
