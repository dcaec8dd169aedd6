/** Keys of a language that tells more plurals apart than English: those of `tier.next.other` are `tier.next.few` and so on. */
type PluralKey<Key> = Key extends `${infer Start}.other` ? `${Start}.${"zero" | "two" | "few" | "many"}` : never;

/** Words of one file as they are fetched: sentences in the order of the English keys, then those for plurals that English does not have. */
export type PackedWords = readonly [sentences: readonly string[], plurals?: Readonly<Record<string, string>>];

/** One file of a language in both tones; without a `formal` one there is no difference. */
export interface LanguageWords {
  readonly informal: PackedWords;
  readonly formal?: PackedWords;
}

/** What a language says beyond the English keys. */
export interface MoreWords<Key extends string> {
  /** Sentences for the plural categories that English does not tell apart. */
  readonly plurals?: Readonly<Partial<Record<PluralKey<Key>, string>>>;
  /** Only those sentences that differ where a program addresses people formally. */
  readonly formal?: Readonly<Partial<Record<Key | PluralKey<Key>, string>>>;
}

/**
 * Packs the words of a language; a key that is missing or not known is an error of type. The build packs every file, so that no key is
 * fetched.
 *
 * @param english The English file of the same name.
 */
export function packWords<Key extends string>(
  english: Readonly<Record<Key, string>>,
  own: Readonly<Record<NoInfer<Key>, string>>,
  { plurals, formal }: MoreWords<NoInfer<Key>> = {},
): LanguageWords {
  const pack = (other: Readonly<Record<string, string>>): PackedWords => {
    const sentences = (Object.keys(english) as Key[]).map((key) => other[key] ?? own[key] ?? english[key]);
    const counted: Readonly<Record<string, string>> = { ...plurals };
    if (!plurals) return [sentences];
    return [sentences, Object.fromEntries(Object.entries(counted).map(([key, text]) => [key, other[key] ?? text]))];
  };
  return { informal: pack({}), ...(formal && { formal: pack({ ...formal } as Record<string, string>) }) };
}
