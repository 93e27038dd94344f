import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceFile } from './indexes/tables/data-package.ts';
import { contentFolder } from './loaders/files.ts';

/** What a corpus may hold on how it was coded, file or folder, and what each is. */
const KEPT = [
	['codebook.md', 'The rules of coding, as the coders had them.'],
	['cues.yaml', 'Words that introduce what somebody said, by language.'],
	['agreement.json', 'How far coders agree, field by field, and every disagreement with how it was settled.'],
	['coding', 'What one coder put down, working apart; or how codings were matched and settled.'],
] as const;

function filesBelow(folder: string, path: string): string[] {
	if (!existsSync(join(folder, path))) return [];
	if (!statSync(join(folder, path)).isDirectory()) return [path];
	return readdirSync(join(folder, path))
		.toSorted()
		.flatMap((name) => filesBelow(folder, `${path}/${name}`));
}

/** The codings, their agreement and the codebook, as files to take away; none where a corpus has none. */
export const evidence: readonly EvidenceFile[] = KEPT.flatMap(([path, description]) =>
	filesBelow(contentFolder(), path).map((file) => ({ path: `evidence/${file}`, description })),
);

/** The text of one of them. */
export function evidenceText({ path }: EvidenceFile): string {
	return readFileSync(join(contentFolder(), path.slice('evidence/'.length)), 'utf8');
}
