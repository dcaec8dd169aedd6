import type { ChannelId } from "../share/channel.js";

/** Where an address carries the code: `?ref=CODE`, `/r/CODE` or `#ref=CODE`. */
export type LinkStyle = "query" | "path" | "hash";

/** What a link carries. */
export interface LinkParts {
  /** Name of the parameter; the path style has none. */
  readonly param: string;
  /** @default "query" */
  readonly style?: LinkStyle | undefined;
  readonly code: string;
  readonly channel?: ChannelId | undefined;
  /** The page beside which `r/` stands in path style. @default the root of the address */
  readonly base?: string | undefined;
}
