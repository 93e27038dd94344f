import type { CastMember } from './cast.ts';

const quoted = (text: string) => JSON.stringify(text);

/** Entries for actors.yaml of those whom the registry lacks, each to be read by a person. */
export function actorStubs(figures: readonly CastMember[]): string {
	const entries = figures.map(({ id, name, kind, named, described }) => {
		const lines = [
			`- id: ${id}`,
			`  name: ${quoted(name)}`,
			`  kind: ${kind}`,
			...(named ? [] : ['  named: false']),
			...(kind === 'metonym' ? ['  # The state for which this place speaks.', '  standsFor:'] : []),
		];
		return described.size === 0
			? lines.join('\n')
			: [`# The text calls this actor: ${[...described].slice(0, 12).join(', ')}.`, ...lines].join('\n');
	});
	return entries.length === 0 ? '' : `${entries.join('\n\n')}\n`;
}
