import ts from 'typescript';

/** One change: what of a file is replaced by what. */
export interface CodeChange {
	file: string;
	start: number;
	end: number;
	instead: string;
}

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

/** Every change of a file that is tried. */
export function changesOf(file: string, code: string): CodeChange[] {
	const found: CodeChange[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
		const instead = insteadOf(node);
		if (instead !== null) found.push({ file, start: node.getStart(), end: node.getEnd(), instead });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
	return found;
}
