const ARABIC = ".root{line-height:1.7}h2{line-height:1.5}.small{line-height:1.65}button{line-height:1.5}";
// Characters of a full square stand close enough already.
const SQUARE = "h2:dir(ltr){letter-spacing:0}.root{line-height:1.6}h2{line-height:1.4}";
const COMPOUNDS = "h2,p,label{hyphens:auto;hyphenate-limit-chars:12 5 5}";

/**
 * Gives the rules that a script or a language needs: taller lines for Arabic letters, whole words in Korean, strict line ends in
 * Chinese and Japanese, hyphens where words are long.
 *
 * @see https://www.w3.org/TR/jlreq/, https://www.w3.org/TR/klreq/, https://www.w3.org/TR/alreq/
 */
export function scriptCss(language: string, script: string): string {
  if (script === "Arab") return ARABIC;
  if (language === "ko") return `${SQUARE}.root{word-break:keep-all}`;
  if (language === "ja") return `${SQUARE}.root{line-break:strict}h2{word-break:auto-phrase}`;
  if (language.startsWith("zh")) return `${SQUARE}.root{line-break:strict}`;
  return /^(de|nl|sv|da|nb|fi)$/.test(language) ? COMPOUNDS : "";
}
