import type { Graph } from '../model/link/graph.ts';
import type { Statement } from '../schema/statement.ts';
import { xmlText } from '../text/markup.ts';
import { type Absolute, pagePath } from './address.ts';
import { byUnits } from './data-files.ts';
import type { FeedEntry } from './feeds/entry.ts';

/** Something that was mended in a statement, or its withdrawal. */
export interface CorrectionLine {
	kind: 'corrected' | 'withdrawn';
	on: string;
	/** What was wrong, or why it no longer stands, in our words. */
	words: string;
	statement: Statement;
	/** Path of the page that says so, with its anchor. */
	path: string;
}

/** Everything that was corrected or withdrawn, the newest first. */
export function correctionsOf(graph: Graph): CorrectionLine[] {
	return [...graph.statements, ...graph.withdrawn]
		.flatMap((statement): CorrectionLine[] => {
			const page = pagePath('statements', statement.id);
			const mended = statement.corrections.map(
				({ what, on }, index): CorrectionLine => ({
					kind: 'corrected',
					on,
					words: what,
					statement,
					path: `${page}#_corrected-${index + 1}`,
				}),
			);
			const { withdrawn } = statement;
			return withdrawn === null
				? mended
				: [...mended, { kind: 'withdrawn', on: withdrawn.on, words: withdrawn.reason, statement, path: `${page}#_withdrawn` }];
		})
		.sort((a, b) => byUnits(b.on, a.on) || byUnits(a.path, b.path));
}

/** The same as a feed tells it: no word of a statement that was withdrawn, only why. */
export function correctionEntries(graph: Graph, absolute: Absolute): FeedEntry[] {
	return correctionsOf(graph).map(({ kind, on, words, statement, path }) => ({
		id: absolute(path),
		title: xmlText(`${kind === 'corrected' ? 'Corrected' : 'Withdrawn'}: ${statement.heading}`),
		added: on,
		changed: on,
		summary: xmlText(words),
		via: null,
		topics: [],
	}));
}
