/** A started browser with one page. */
export interface EnginePage {
  /** Name and version, as the browser says it. */
  readonly version: string;
  visit(url: string): Promise<void>;
  /** Evaluates an expression in the page; its value comes back as JSON would carry it. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** One browser engine: how it is found, installed and driven. */
export interface Engine {
  readonly name: "chromium" | "firefox" | "webkit";
  /** Finds it, or installs it where we may; `null` when there is none. */
  ensure(): string | null;
  open(binary: string): Promise<EnginePage>;
}
