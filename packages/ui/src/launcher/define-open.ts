/**
 * Gives a registered element the property `open`, which stands for the attribute of the same name, as that of `<dialog>` and
 * `<details>`. Does nothing on a server, nor where it has one.
 */
export function defineOpen(name: string): void {
  const { prototype } = globalThis.customElements?.get(name) ?? {};
  if (!prototype || Object.hasOwn(prototype, "open")) return;
  Object.defineProperty(prototype, "open", {
    configurable: true,
    enumerable: true,
    get(this: Element) {
      return this.hasAttribute("open");
    },
    set(this: Element, isOpen: unknown) {
      this.toggleAttribute("open", Boolean(isOpen));
    },
  });
  for (const element of document.querySelectorAll(name)) {
    if (!Object.hasOwn(element, "open")) continue;
    // One that was set before the element was known lies over the property: lift it.
    const isOpen = Reflect.get(element, "open");
    Reflect.deleteProperty(element, "open");
    Reflect.set(element, "open", isOpen);
  }
}
