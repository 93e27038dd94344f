import type { VFileMessage } from 'vfile-message';
import { shown } from '../../record/problem.ts';
import type { CodedCorpus } from './coded.ts';
import { problemsOf, when } from './finding.ts';

/** Days on which something became of a statement that had not come in yet. */
export function checkLife(coded: CodedCorpus): VFileMessage[] {
	const came = new Map(coded.articles.map((a) => [a.value.id, a.value.added]));
	return coded.statements.flatMap((entry) => {
		const { added, corrections, withdrawn } = entry.value;
		const record = came.get(entry.article) ?? null;
		const since = added?.on ?? record ?? '';
		const late = (path: PropertyKey[], day: string | undefined, what: string) =>
			when(
				day !== undefined && day < since,
				[...path, 'on'],
				'life-order',
				`${what} on ${shown(day)}, before it came in`,
				`a day from ${since} on`,
			);
		return problemsOf(entry, [
			...when(
				added !== null && record !== null && added.on < record,
				['added', 'on'],
				'life-order',
				`statement added on ${shown(added?.on)}, before its record`,
				`a day from ${record} on`,
			),
			...corrections.flatMap((correction, index) => late(['corrections', index], correction.on, 'correction')),
			...late(['withdrawn'], withdrawn?.on, 'withdrawal'),
		]);
	});
}
