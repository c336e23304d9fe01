import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = join(ROOT, 'src');

export interface Import {
  /** Path below src/, or a package or `node:` name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

export interface Module {
  /** Path below src/, e.g. `read/times/times.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Every named function and method with a body, and every arrow function bound to a name, with its length in lines. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
  /** Exported declarations without a doc comment. */
  readonly undocumented: readonly string[];
  readonly reexportsAll: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function parse(path: string): Module {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const module = {
    path: relative(SRC, path),
    lines: text.trimEnd().split('\n').length,
    imports: importsOf(file, path),
    functions: [] as { name: string; lines: number }[],
    undocumented: file.statements.filter(isBareExport).map(nameOf),
    reexportsAll: file.statements.some((s) => ts.isExportDeclaration(s) && !s.exportClause),
  };
  const visit = (node: ts.Node): void => {
    const body = functionBody(node);
    if (body) module.functions.push({ name: nameOf(node), lines: linesOf(file, body) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return module;
}

function importsOf(file: ts.SourceFile, path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression, typeOnly: boolean): void => {
    if (!ts.isStringLiteralLike(specifier)) return;
    const to = specifier.text;
    found.push({ to: to.startsWith('.') ? relative(SRC, resolve(dirname(path), to)) : to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((e) => e.isTypeOnly);
}

function functionBody(node: ts.Node): ts.Node | null {
  if (
    (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node)) &&
    node.body
  )
    return node;
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer)) return node;
  return null;
}

const linesOf = (file: ts.SourceFile, node: ts.Node): number =>
  file.getLineAndCharacterOfPosition(node.end).line - file.getLineAndCharacterOfPosition(node.getStart()).line + 1;

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((d) => d.name.getText()).join(', ');
  const name = (node as ts.NamedDeclaration).name;
  return name ? name.getText() : '(unnamed)';
}

function isBareExport(node: ts.Statement): boolean {
  const exported =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
  return !!exported && ts.getJSDocCommentsAndTags(node).length === 0;
}

/** Every module of src/, parsed once. */
export const modules: readonly Module[] = sources(SRC).map(parse);
