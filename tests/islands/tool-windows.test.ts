import { expect, test } from 'vitest';
import { toolWindows } from '../../src/islands/timeline/tool-windows.ts';

test('a button of a detail moves by half of its window, or shows half or twice as much about its middle', () => {
	expect(toolWindows({ from: 100, to: 140 }, { from: 0, to: 365 })).toEqual({
		earlier: { from: 80, to: 120 },
		later: { from: 120, to: 160 },
		closer: { from: 110, to: 130 },
		wider: { from: 80, to: 160 },
		back: { from: 0, to: 365 },
	});
});
