// Reads texts of TypeScript as JSON, by name; prints what each is made of: its syntax tree without
// the text of strings and comments, and that text by itself. One process for any number of files.
import { readFileSync } from "node:fs";
import ts from "typescript";

function outlineOf(text) {
  const file = ts.createSourceFile(
    "file.ts",
    text,
    ts.ScriptTarget.ES2022,
    true,
  );
  const outline = { tree: "", strings: [], comments: [], header: [] };
  const parts = [];
  visit(file, parts, outline.strings);
  outline.tree = parts.join(" ");
  collectComments(text, outline);
  outline.problems = file.parseDiagnostics.length;
  return outline;
}

function visit(node, parts, strings) {
  parts.push(ts.SyntaxKind[node.kind]);
  if (ts.isStringLiteral(node)) strings.push(node.text);
  else if (node.getChildCount() === 0) parts.push(node.getText());
  for (const tag of ts.getJSDocTags(node)) parts.push(`@${tag.tagName.text}`);
  parts.push("(");
  ts.forEachChild(node, (child) => visit(child, parts, strings));
  parts.push(")");
}

function collectComments(text, { comments, header }) {
  const scanner = ts.createScanner(
    ts.ScriptTarget.ES2022,
    false,
    ts.LanguageVariant.Standard,
    text,
  );
  for (
    let kind = scanner.scan();
    kind !== ts.SyntaxKind.EndOfFileToken;
    kind = scanner.scan()
  ) {
    if (kind === ts.SyntaxKind.MultiLineCommentTrivia)
      comments.push(scanner.getTokenText());
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia)
      header.push(scanner.getTokenText());
  }
}

const texts = JSON.parse(readFileSync(0, "utf8"));
const outlines = Object.entries(texts).map(([name, text]) => [
  name,
  outlineOf(text),
]);
process.stdout.write(JSON.stringify(Object.fromEntries(outlines)));
