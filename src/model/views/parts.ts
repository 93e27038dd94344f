import type { Statement } from '../../schema/statement.ts';
import { MEDIUM, PRESENTATION } from '../../text/wording.ts';
import { PRESENTATIONS } from '../../vocabulary.ts';

const KINDS = [...PRESENTATIONS, 'thought'] as const;
type Kind = (typeof KINDS)[number];

/** How high each part of the bar is, of 12: the thicker, the more of it is verbatim, as in the signs. */
const HEIGHT: Record<Kind, number> = { direct: 12, partial: 8, indirect: 3, mention: 1.5, thought: 0.75 };
const WORD: Record<Kind, string> = { ...PRESENTATION, thought: MEDIUM.thought };

function kindOf(statement: Pick<Statement, 'presentation' | 'medium'>): Kind {
	return statement.medium === 'thought' ? 'thought' : (statement.presentation ?? 'indirect');
}

/** A bar of five parts, 100 by 12, as a path, with its numbers in words. */
export function partsOfBar(statements: readonly Pick<Statement, 'presentation' | 'medium'>[]): { bar: string; words: string } {
	const counts = KINDS.map((kind) => ({ kind, count: statements.filter((s) => kindOf(s) === kind).length })).filter((p) => p.count > 0);
	const unit = 100 / Math.max(1, statements.length);
	let at = 0;
	const pieces = counts.map(({ kind, count }) => {
		const from = at;
		at += count * unit;
		const height = HEIGHT[kind];
		return `M${round(from)} ${(12 - height) / 2}H${round(at - 0.8)}v${height}H${round(from)}z`;
	});
	return { bar: pieces.join(''), words: counts.map(({ kind, count }) => `${WORD[kind]} ${count}`).join(', ') };
}

const round = (n: number) => Math.round(n * 100) / 100;
