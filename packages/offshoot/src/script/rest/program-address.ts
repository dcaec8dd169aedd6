/** Gives the address of a program document as a tag on a page names it; the page's own where the document stands in it. */
export const programAddress = (program: string | undefined, page: string): string => new URL(program ?? "", page).href;

/** Gives the address of the program document that a tag of this page names. */
export const addressOf = ({ dataset: { program } }: HTMLScriptElement): string =>
  programAddress(program, location.href);

/** Lists the script tags of this page, one for each program. */
export const programTags = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>("script[data-program]"),
];
