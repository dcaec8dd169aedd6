/** An address cut into three parts that join to exactly the same text. */
export interface AddressParts {
  /** Everything before the query. */
  readonly path: string;
  /** The query without `?`, or `null` when there is none. */
  readonly query: string | null;
  /** The fragment with its `#`, or an empty string. */
  readonly fragment: string;
}

/** Cuts an address by its raw text: `URLSearchParams` would rewrite foreign parameters (`%20`, `?flag`, bad escapes). */
export function splitAddress(address: string): AddressParts {
  const [, path = "", query = null, fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  return { path, query, fragment };
}
