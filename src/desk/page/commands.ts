/** What a key or a button asks for. */
export type Command = 'next' | 'previous' | 'next-waiting' | 'accept' | 'change' | 'lines' | 'set-aside' | 'undo';

/** The keys of the desk, as they are printed and as they work while an item has the focus. */
export const KEYS: readonly { keys: readonly string[]; shown: string; command: Command; words: string }[] = [
	{ keys: ['j', 'ArrowDown'], shown: '↓ or j', command: 'next', words: 'next' },
	{ keys: ['k', 'ArrowUp'], shown: '↑ or k', command: 'previous', words: 'previous' },
	{ keys: ['n'], shown: 'n', command: 'next-waiting', words: 'next that waits' },
	{ keys: ['a'], shown: 'a', command: 'accept', words: 'accept' },
	{ keys: ['c', 'Enter'], shown: 'c or Enter', command: 'change', words: 'change, or write' },
	{ keys: ['l'], shown: 'l', command: 'lines', words: 'its lines as written' },
	{ keys: ['x'], shown: 'x', command: 'set-aside', words: 'set aside' },
	{ keys: ['u'], shown: 'u', command: 'undo', words: 'undo the last act' },
];

/** Keys that work inside a form. */
export const FORM_KEYS: readonly { shown: string; words: string }[] = [
	{ shown: 'Ctrl Enter', words: 'save and accept' },
	{ shown: 'Esc', words: 'leave a form' },
];

/** What a key asks for, with no other key held. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Command | null {
	if (ctrlKey || metaKey || altKey) return null;
	return KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}
