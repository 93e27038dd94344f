import type { VFileMessage } from 'vfile-message';
import { problem, shown } from '../../record/problem.ts';
import { nearest } from '../../text/near.ts';

/** Something that lies in the content folder. */
export interface ContentEntry {
	/** From the content folder, with `/`. */
	path: string;
	kind: 'file' | 'folder' | 'other';
}

/** What is read of the content folder, and the guide. */
const FILES = [
	...['corpus.yaml', 'actors.yaml', 'topics.yaml', 'issues.yaml', 'synonyms.yaml', 'cues.yaml', 'ids.txt'],
	...['agreement.json', 'terms.json', 'about.md', 'agreement.md', 'codebook.md', 'README.md'],
];
const FOLDERS = ['articles', 'coding', 'coverage'];

/** What `npm run draft` lays beside a record for whoever settles it: its paragraphs, numbered, and stubs of actors. */
const DESK = /\.(?:paragraphs\.txt|actors\.yaml)$/;

/** Whether a name is one that systems and editors hide; a record is never hidden. */
function isHidden(name: string): boolean {
	return name.startsWith('.') && !/^\.[^#].*\.(?:md|markdown)$/i.test(name);
}

/** Whether a file of the folder of articles is a record by its name. */
export function isRecordName(name: string): boolean {
	return name.endsWith('.md') && !name.startsWith('.');
}

/** Whatever lies in the content folder and is not read: a record in a subfolder, another ending, a misspelt registry. */
export function checkEntries(entries: readonly ContentEntry[], name: (path: string) => string): VFileMessage[] {
	const records = new Set(entries.map(({ path }) => path));
	const isDesk = (path: string) => DESK.test(path) && records.has(path.replace(DESK, '.md'));
	return entries.flatMap(({ path, kind }) => {
		const parts = path.split('/');
		const last = parts.at(-1) ?? '';
		if (isHidden(last)) return [];
		const report = (unexpected: string, expected: string, near: string | null = null) => [
			problem(name(path), { line: 1, column: 1 }, 'file-unread', unexpected, expected, near),
		];
		if (parts[0] === 'coverage' && parts.length > 1) {
			const article = last.replace(/\.json$/, '');
			if (kind === 'file' && last.endsWith('.json') && records.has(`articles/${article}.md`)) return [];
			return report(`coverage ${shown(last)}`, 'the `<id>.json` of a record that is here');
		}
		if (parts.length > 1) {
			if (parts[0] !== 'articles' || isRecordName(last) || (kind === 'file' && isDesk(path))) return [];
			if (kind !== 'file')
				return report(`${kind === 'folder' ? 'folder' : 'thing that is no file'} ${shown(last)}`, 'records, each `<id>.md`');
			const stem = last.replace(/^\.|\.[^.]*$/g, '').toLowerCase();
			return report(`file ${shown(last)}`, 'records, each `<id>.md`', /^[a-z0-9-]+$/.test(stem) ? `${stem}.md` : null);
		}
		// What has a right name is read, and reading says where it is no file.
		if (FOLDERS.includes(path) ? kind === 'folder' : FILES.includes(path)) return [];
		if (kind === 'file') return report(`file ${shown(path)}`, 'a file that is read, or none', nearest(path, FILES));
		return report(
			`${kind === 'folder' ? 'folder' : 'thing that is no file'} ${shown(path)}`,
			'`articles/` and the files of the guide',
			nearest(path, FOLDERS),
		);
	});
}
