import type { VFileMessage } from 'vfile-message';
import { isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { normal, notText } from './encoding.ts';
import { issue, shown } from './issue.ts';
import { yamlIssues } from './yaml.ts';

const GROUP = 'a group of two or more single words: `- [defence, defense]`';

/** Groups of words that mean the same, as written in synonyms.yaml; a file that is not there holds none. Never throws. */
export function readSynonyms(file: string, raw: string | null): { groups: string[][]; issues: VFileMessage[] } {
	const source = normal(raw ?? '');
	const broken = notText(file, source);
	if (broken !== null) return { groups: [], issues: [broken] };
	const counter = new LineCounter();
	const at = (offset: number) => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const document = parseDocument(source, { schema: 'failsafe', prettyErrors: false, lineCounter: counter });
	const issues = yamlIssues(file, document, at);
	const root = document.contents;
	if (issues.length > 0 || root === null) return { groups: [], issues };
	if (!isSeq(root)) return { groups: [], issues: [issue(file, at(root.range[0]), 'synonyms', isScalar(root) ? 'text' : 'fields', GROUP)] };
	const groups = root.items.flatMap((item) => {
		const words = isSeq(item) ? item.items.map((word) => (isScalar(word) && typeof word.value === 'string' ? word.value : '')) : [];
		const wrong = words.find((word) => /\s|^$/.test(word));
		if (words.length > 1 && wrong === undefined) return [words];
		const unexpected = wrong === undefined ? (isSeq(item) ? `group of ${words.length}` : 'item') : shown(wrong);
		issues.push(issue(file, at(item.range[0]), 'synonyms', unexpected, GROUP));
		return [];
	});
	return { groups, issues };
}
