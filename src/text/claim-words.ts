import { inValues } from '../words/words.ts';
import { STATUS } from './wording.ts';

const KINDS: Readonly<Record<string, string>> = inValues.table.claimKinds;

/** What a list of claims of one status or kind is called. */
export function sayFilter(by: 'status' | 'kind', value: string): string {
	return by === 'kind' ? (KINDS[value] ?? value) : (Object.entries(STATUS).find(([status]) => status === value)?.[1] ?? value);
}
