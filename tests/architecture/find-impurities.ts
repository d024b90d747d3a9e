/** Finds where a module asks the clock, chance or the environment instead of its arguments. */

import ts from 'typescript';

/** Offences as `file:line what is wrong`. */
export function findImpurities(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const offences: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurityOf(node);
    if (what !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      offences.push(`${file}:${line} ${what} must be an argument`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return offences;
}

const forbiddenProperties = ['Date.now', 'performance.now', 'Math.random', 'process.env', 'process.cwd', 'import.meta.env'];

function impurityOf(node: ts.Node): string | undefined {
  const isDate = (expression: ts.Expression): boolean => ts.isIdentifier(expression) && expression.text === 'Date';
  if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments ?? []).length === 0) return 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const written = node.getText().replaceAll(/\s/g, '').replace('?.', '.').replace(/^globalThis\./, '');
  return forbiddenProperties.find((property) => property === written);
}
