import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.join(__dirname, '../../src');
const HAN = '\\u4e00-\\u9fff';

/** A half-width mark that touches Chinese: before a character or an opening mark, after one or a closing mark. */
const HALF_WIDTH = new RegExp(`[${HAN}”）》][,;:?!()]|[,;:?!()][${HAN}“（《]|\\}[,;:?!](?=[${HAN}])`);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => /\.(tsx?|json)$/.test(it))
    .map((it) => path.join(folder, it));

/** What a file may show: its string literals, not its comments. */
const literalsOf = (file: string): string[] => {
  const found: string[] = [];
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(
    file,
    file.endsWith('.json') ? `(${text})` : text,
    ts.ScriptTarget.Latest,
    false,
    kind,
  );
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test('Chinese sentences have Chinese punctuation', () => {
  const chinese = filesBelow(SRC)
    .flatMap((file) => literalsOf(file).map((text) => ({ file: path.relative(SRC, file), text })))
    .filter(({ text }) => new RegExp(`[${HAN}]`).test(text));
  expect(chinese.length).toBeGreaterThan(1000);
  expect(chinese.filter(({ text }) => HALF_WIDTH.test(text))).toEqual([]);
});
