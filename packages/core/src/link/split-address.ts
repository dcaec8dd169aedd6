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
  const hash = address.indexOf("#");
  const body = hash < 0 ? address : address.slice(0, hash);
  const mark = body.indexOf("?");
  return {
    path: mark < 0 ? body : body.slice(0, mark),
    query: mark < 0 ? null : body.slice(mark + 1),
    fragment: hash < 0 ? "" : address.slice(hash),
  };
}
