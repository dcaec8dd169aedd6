import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
  strict: true,
  noEmit: true,
  noUncheckedSideEffectImports: true,
  resolveJsonModule: true,
  skipLibCheck: true,
};

/** The two ways in which TypeScript finds modules today: as bundlers do and as Node does. */
const WAYS = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  node: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
} as const satisfies Record<string, ts.CompilerOptions>;

/**
 * Writes modules into an app's folder and checks them as an app does.
 *
 * @param codes Text by file name.
 * @param way How the app's TypeScript finds modules.
 * @returns What TypeScript says against each, `app.ts: …`.
 */
export function checkTypes(folder: string, codes: Readonly<Record<string, string>>, way: keyof typeof WAYS): string[] {
  for (const [file, code] of Object.entries(codes)) writeFileSync(join(folder, file), code);
  const files = Object.keys(codes).map((file) => join(folder, file));
  const program = ts.createProgram(files, { ...OPTIONS, ...WAYS[way] });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

/** Lists what modules export to an app in a folder, types too, by module. */
export function listExports(folder: string, modules: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const file = join(folder, "list.ts");
  writeFileSync(file, modules.map((name, index) => `import type * as all${index} from "${name}";`).join("\n"));
  const program = ts.createProgram([file], { ...OPTIONS, ...WAYS.bundler });
  const checker = program.getTypeChecker();
  const found = new Map<string, ReadonlySet<string>>();
  for (const statement of program.getSourceFile(file)?.statements ?? []) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
    const names = symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
    found.set(statement.moduleSpecifier.text, new Set(names));
  }
  return found;
}
