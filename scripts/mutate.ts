/**
 * `npm run mutate [-- --budget 40] [--seed 1] [--in src/model,src/search,src/charts]`: changes the code at random places, one
 * change at a time, and asks the unit tests that reach the file. What no test notices is printed. Outside `npm test`: a
 * change takes as long as those tests. The files are put back, after an interruption too.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

/** One change: what of a file is replaced by what. */
interface Mutation {
	file: string;
	start: number;
	end: number;
	instead: string;
}

const { values } = parseArgs({
	options: {
		budget: { type: 'string', default: '40' },
		seed: { type: 'string', default: '1' },
		in: { type: 'string', default: 'src/model,src/search,src/charts' },
	},
});

const FLIPPED: Readonly<Record<string, string>> = {
	'===': '!==',
	'!==': '===',
	'<': '<=',
	'<=': '<',
	'>': '>=',
	'>=': '>',
	'&&': '||',
	'||': '&&',
	'+': '-',
	'-': '+',
	'??': '&&',
};

/** What stands instead of a node; null where it is left alone. */
function insteadOf(node: ts.Node): string | null {
	const text = (one: ts.Node) => one.getText();
	if (ts.isBinaryExpression(node)) {
		const flipped = FLIPPED[text(node.operatorToken)];
		return flipped === undefined ? null : `(${text(node.left)}) ${flipped} (${text(node.right)})`;
	}
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return `(${text(node.operand)})`;
	if (ts.isConditionalExpression(node)) return `(${text(node.condition)}) ? (${text(node.whenFalse)}) : (${text(node.whenTrue)})`;
	if (ts.isIfStatement(node) && node.elseStatement === undefined) return `if (!(${text(node.expression)})) ${text(node.thenStatement)}`;
	if (ts.isNumericLiteral(node)) return `(${text(node)} + 1)`;
	if (ts.isReturnStatement(node) && node.expression !== undefined && ts.isArrayLiteralExpression(node.expression)) return 'return [];';
	if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
		const [argument] = node.arguments;
		const { name, expression } = node.expression;
		if (/^(?:sort|toSorted)$/.test(name.text) && argument !== undefined)
			return `${text(expression)}.${name.text}((a, b) => (${text(argument)})(b, a))`;
		if (name.text === 'filter' && argument !== undefined) return text(expression);
	}
	return null;
}

/** Every change of a file. */
function mutationsOf(file: string): Mutation[] {
	const found: Mutation[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
		const instead = insteadOf(node);
		if (instead !== null) found.push({ file, start: node.getStart(), end: node.getEnd(), instead });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
	return found;
}

/** The same order for the same seed (mulberry32). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
	let state = seed;
	const random = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return items
		.map((item) => ({ item, rank: random() }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);
}

/** Whether some unit test that reaches the file notices a change. */
function isCaught({ file, start, end, instead }: Mutation): boolean {
	const before = readFileSync(file, 'utf8');
	const restore = () => writeFileSync(file, before);
	const stop = () => {
		restore();
		process.exit(1);
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	try {
		writeFileSync(file, before.slice(0, start) + instead + before.slice(end));
		const args = ['node_modules/vitest/vitest.mjs', 'related', file, '--run', '--bail=1', '--reporter=dot'];
		return spawnSync(process.execPath, args, { stdio: 'ignore', env: { ...process.env, TZ: 'UTC' }, timeout: 300_000 }).status !== 0;
	} finally {
		restore();
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

const files = values.in
	.split(',')
	.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
	.sort();
const all = files.flatMap(mutationsOf);
const chosen = shuffled(all, Number(values.seed)).slice(0, Number(values.budget));
let caught = 0;
for (const one of chosen) {
	const text = readFileSync(one.file, 'utf8');
	if (isCaught(one)) caught += 1;
	else {
		const line = text.slice(0, one.start).split('\n').length;
		console.log(`${one.file}:${line}  ${text.slice(one.start, one.end)}  ->  ${one.instead}`);
	}
}
console.log(`${caught} of ${chosen.length} caught (of ${all.length} possible changes, seed ${values.seed}).`);
