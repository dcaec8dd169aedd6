/**
 * Asks for the program document that a script tag names, so that it comes beside the code that reads it.
 *
 * @returns nothing where the document stands in the page itself.
 */
export async function fetchProgram({ dataset: { program } }: HTMLScriptElement): Promise<Response | undefined> {
  // Against the page's own address: a <base> in the page must not move the program to another host.
  return program ? fetch(new URL(program, location.href)) : undefined;
}
