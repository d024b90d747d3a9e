/** Reads what a source file imports, from TypeScript or from an Astro component. */

import ts from 'typescript';

/** One import of a source file. */
export interface SourceImport {
  /** As written between the quotes. */
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
  /** Nothing of it is left when the program runs. */
  readonly isTypeOnly: boolean;
  /** Stands in a `<script>` of a component, and so runs in the reader's browser. */
  readonly isInBrowser: boolean;
  /** What is taken by name; empty for a default import, a bare import or `import(…)`. */
  readonly names: readonly string[];
}

/** A piece of TypeScript in a file. */
export interface SourceScript {
  readonly text: string;
  /** How many lines of the file come before it. */
  readonly lineOffset: number;
  readonly isInBrowser: boolean;
}

/** The pieces of TypeScript in a file: the whole of it, or frontmatter and scripts of a component. */
export function scriptsOf(file: string, text: string): SourceScript[] {
  if (!file.endsWith('.astro')) return [{ text, lineOffset: 0, isInBrowser: false }];
  const linesBefore = (index: number): number => text.slice(0, index).split('\n').length - 1;
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    ...(frontmatter === null
      ? []
      : [{ text: frontmatter[1] ?? '', lineOffset: linesBefore(frontmatter[0].indexOf('---')) + 1, isInBrowser: false }]),
    ...scripts.map((match) => {
      const source = /\bsrc="(\.[^"]*)"/.exec(match[1] ?? '')?.[1];
      const code = source === undefined ? (match[2] ?? '') : `import '${source}';`;
      return { text: code, lineOffset: linesBefore(match.index), isInBrowser: true };
    }),
  ];
}

/** Every import, re-export and `import(…)` of a file, in the order they are written. */
export function importsOf(file: string, text: string): SourceImport[] {
  return scriptsOf(file, text).flatMap((script) => {
    const found: SourceImport[] = [];
    const source = ts.createSourceFile('source.ts', script.text, ts.ScriptTarget.Latest, true);
    const add = (node: ts.Node, specifier: ts.Expression, isTypeOnly: boolean, names: readonly string[]): void => {
      if (!ts.isStringLiteral(specifier)) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 + script.lineOffset;
      found.push({ specifier: specifier.text, line, isTypeOnly, isInBrowser: script.isInBrowser, names });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) {
        add(node, node.moduleSpecifier, isTypeImport(node.importClause), namesOf(node.importClause));
      } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
        add(node, node.moduleSpecifier, node.isTypeOnly, []);
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [specifier] = node.arguments;
        if (specifier !== undefined) add(node, specifier, false, []);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  const onlyNamed = clause.name === undefined && named !== undefined && ts.isNamedImports(named);
  return onlyNamed && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const named = clause?.namedBindings;
  if (named === undefined || !ts.isNamedImports(named)) return [];
  return named.elements.filter((element) => !element.isTypeOnly).map((element) => (element.propertyName ?? element.name).text);
}
