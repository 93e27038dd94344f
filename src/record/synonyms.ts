import type { VFileMessage } from 'vfile-message';
import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { normal, notText } from './encoding.ts';
import { problem, shown } from './problem.ts';
import { yamlProblems } from './yaml.ts';

const GROUP = 'a group of two or more single words: `- [defence, defense]`';

/** Groups of words that mean the same, as written in synonyms.yaml; a file that is not there holds none. Never throws. */
export function readSynonyms(file: string, raw: string | null): { groups: string[][]; problems: VFileMessage[] } {
	const source = normal(raw ?? '');
	const broken = notText(file, source);
	if (broken !== null) return { groups: [], problems: [broken] };
	const counter = new LineCounter();
	const at = (offset: number) => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const document = parseDocument(source, { schema: 'failsafe', prettyErrors: false, lineCounter: counter });
	const problems = yamlProblems(file, document, at);
	const root = document.contents;
	if (problems.length > 0 || root === null) return { groups: [], problems };
	if (!isSeq(root))
		return { groups: [], problems: [problem(file, at(root.range[0]), 'synonyms', isScalar(root) ? 'text' : 'fields', GROUP)] };
	const groups = root.items.flatMap((item) => {
		const words = isSeq(item) ? item.items.map((word) => (isScalar(word) && typeof word.value === 'string' ? word.value : '')) : [];
		const wrong = words.find((word) => /\s|^$/.test(word));
		if (words.length > 1 && wrong === undefined) return [words];
		const unexpected = wrong === undefined ? (isSeq(item) ? `group of ${words.length}` : 'item') : shown(wrong);
		problems.push(problem(file, at(item.range[0]), 'synonyms', unexpected, GROUP));
		return [];
	});
	return { groups, problems };
}
