import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One import of a source file: what it names, whether only types come in, and whether it stands in a page's `<script>`. */
export interface Import {
	file: string;
	/** A path from the root for files of the project, the specifier for packages. */
	target: string;
	packaged: boolean;
	types: boolean;
	inScript: boolean;
}

/** The text files under a folder, by path from the root; of the kinds of code, if nothing else is said. */
export function filesUnder(folder: string, kinds = /\.(?:ts|astro|mjs)$/): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name).replaceAll('\\', '/'))
		.filter((name) => kinds.test(name) && !name.endsWith('.d.ts') && !/\/\./.test(name))
		.sort();
}

/** The code of a file: the whole of it, or an `.astro` file's front matter and scripts. */
function codeOf(file: string, text: string): { code: string; inScript: boolean }[] {
	if (!file.endsWith('.astro')) return [{ code: text, inScript: false }];
	const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({ code: match[1] ?? '', inScript: true }));
	return [{ code: front, inScript: false }, ...scripts];
}

function isTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = node.importClause;
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause.namedBindings;
	return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((e) => e.isTypeOnly);
}

/** Every import of the files of a folder. */
export function importsOf(folder: string): Import[] {
	return filesUnder(folder).flatMap((file) =>
		codeOf(file, readFileSync(file, 'utf8')).flatMap(({ code, inScript }) => {
			const found: Import[] = [];
			const add = (specifier: string, types: boolean) => {
				const bare = specifier.replace(/\?.*$/, '');
				const packaged = !bare.startsWith('.');
				found.push({ file, target: packaged ? bare : normalize(join(dirname(file), bare)), packaged, types, inScript });
			};
			const visit = (node: ts.Node): void => {
				if (
					(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
					node.moduleSpecifier &&
					ts.isStringLiteral(node.moduleSpecifier)
				)
					add(node.moduleSpecifier.text, isTypes(node));
				const [first] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
				if (first !== undefined && ts.isStringLiteral(first)) add(first.text, false);
				ts.forEachChild(node, visit);
			};
			visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
			return found;
		}),
	);
}
