import type { VFileMessage } from 'vfile-message';
import { isScalar, isSeq } from 'yaml';
import { normal, notText, withHidden } from './encoding.ts';
import { problem, shown } from './problem.ts';
import { parseYaml } from './yaml-text.ts';

const GROUP = 'a group of two or more single words: `- [defence, defense]`';

/** Groups of words that mean the same, as written in synonyms.yaml; a file that is not there holds none. Never throws. */
export function readSynonyms(file: string, raw: string | null): { groups: string[][]; problems: VFileMessage[] } {
	const source = normal(raw ?? '');
	const broken = notText(file, source);
	if (broken !== null) return { groups: [], problems: [broken] };
	const { root, at, problems: misread } = parseYaml(file, source);
	const problems = withHidden(file, source, misread);
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
