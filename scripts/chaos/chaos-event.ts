/** A conversion as the pages of the site report it. */
export interface ChaosEvent {
  /** Random, so that the same event accepted twice would be seen. */
  readonly id: string;
  readonly type: string;
  /** ISO 8601. */
  readonly at: string;
  readonly seq: number;
  readonly program: string;
  readonly programVersion: number;
  readonly visitor: string;
  readonly session: string;
  readonly data: {
    /** Says which event this is, whatever its id: life, tab, page and number, `12.0.1.7`. */
    readonly marker: string;
    /** Whether the backend refuses it. */
    readonly isBad: boolean;
    readonly padding: string;
  };
  readonly context: { readonly path: string; readonly locale: string; readonly sdk: string };
}

/** Key of the program that all events belong to. */
export const PROGRAM = "chaos";
