/** Fills `{placeholders}` in one pass, so that a value is never read as a template; one that is not known stays as it is. */
export function fillSentence(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
