/** What a target is handed; each takes the parts that it has a place for. */
export interface ShareMessage {
  /** The whole message. The link may stand inside it; a target that shows the link by itself gets the text without it. */
  readonly text: string;
  /** Absolute address. */
  readonly link: string;
  /** Subject of an email. */
  readonly title?: string | undefined;
  /** Stands in for an empty text where a target describes a picture. */
  readonly description?: string | undefined;
  /** Absolute http(s) address of a picture; Pinterest needs one. */
  readonly image?: string | undefined;
  /** The site's id at Facebook; Messenger needs one where it is no app. */
  readonly facebookAppId?: string | undefined;
  /** Host name of a Mastodon server; Mastodon needs one. */
  readonly instance?: string | undefined;
  /** Whether the reader's device opens apps by address. @default false */
  readonly isPhone?: boolean | undefined;
}

/** The text with its link inside, whatever the template has done. */
export function withLink({ text, link }: Pick<ShareMessage, "text" | "link">): string {
  return text.includes(link) ? text : `${text} ${link}`.trim();
}

/** The text for a target that shows the link by itself; one without the link stays as it is. */
export function withoutLink({ text, link }: Pick<ShareMessage, "text" | "link">): string {
  const [first = "", ...rest] = text.split(link);
  return rest.length === 0 ? text : rest.reduce((before, after) => before.trimEnd() + after, first).trim();
}
