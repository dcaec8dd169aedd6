import { localize } from "../program/localized-text.js";
import { fillTemplate, joinParts, type MessageContext, type MessagePart } from "./message.js";
import { segments, wordsOf } from "./segments.js";

/** Longer lines are cut by most mail programs: https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1 */
const MAX_LENGTH = 78;

function firstSentence(text: string, locale: string): string {
  const [sentence = ""] = segments(text.trim(), "sentence", locale);
  let short = "";
  for (const word of wordsOf(sentence, locale)) {
    if ((short + word).length >= MAX_LENGTH) break;
    short += word;
  }
  return short.replace(/[\s:,;–—-]+$/, "") + (short === sentence ? "" : "…");
}

/**
 * Writes the subject of an email: the program's message `email.subject`, else the title of its preview, else the first
 * sentence of the message, else where the link leads.
 */
export function emailSubject(parts: readonly MessagePart[], context: MessageContext): string {
  const { program, link, locale } = context;
  const { messages, preview } = program.share;
  const own = fillTemplate(localize(messages["email.subject"] ?? "", locale), context);
  const said = joinParts(parts.filter(({ isKept }) => !isKept));
  const host = URL.canParse(link) ? new URL(link).hostname : "";
  return (
    joinParts(own.filter(({ isKept }) => !isKept)) ||
    localize(preview?.title ?? "", locale) ||
    firstSentence(said, locale) ||
    host
  );
}
