/** Room for the report with the page under test beside it, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 } as const;

/** A started browser with one page. */
export interface EnginePage {
  /** Name and version, as the browser says it. */
  readonly version: string;
  visit(url: string): Promise<void>;
  /** Evaluates an expression in the page; its value comes back as JSON would carry it. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the mouse at a place, in CSS pixels of the window's content, as a hand does. */
  press(x: number, y: number): Promise<void>;
  /** Presses a key by its name, such as `Escape`. */
  key(name: string): Promise<void>;
  close(): Promise<void>;
}

/** One browser engine: how it is found, installed and driven. */
export interface Engine {
  readonly name: "chromium" | "firefox" | "webkit";
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  /** Finds it; `null` when there is none. */
  find(): string | null;
  open(binary: string): Promise<EnginePage>;
}
