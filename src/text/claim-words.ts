import { STATUS } from './wording.ts';

const KINDS: Readonly<Record<string, string>> = {
	norm: 'norms',
	prediction: 'predictions',
	checkable: 'checkable',
	interpretation: 'interpretations',
};

/** What a list of claims of one status or kind is called. */
export function sayFilter(by: 'status' | 'kind', value: string): string {
	return by === 'kind' ? (KINDS[value] ?? value) : (Object.entries(STATUS).find(([status]) => status === value)?.[1] ?? value);
}
