import type { Actor } from '../../schema/actor.ts';
import type { Statement } from '../../schema/statement.ts';
import { language } from '../../words/language.ts';
import type { Graph } from '../link/graph.ts';

/** An actor with statements of theirs. */
export interface ActorGroup {
	actor: Actor;
	statements: readonly Statement[];
}

/** Everybody who speaks, in alphabetical order, with what they say in the order of the corpus. */
export function byActor(graph: Graph): ActorGroup[] {
	return [...graph.statementsBySpeaker]
		.flatMap(([id, statements]) => {
			const actor = graph.actor.get(id);
			return actor === undefined ? [] : [{ actor, statements }];
		})
		.sort((a, b) => a.actor.name.localeCompare(b.actor.name, language));
}

/** Groups on pages of about `size` statements: a group stays whole unless it is longer than a page. */
export function pagesOf(groups: readonly ActorGroup[], size: number): ActorGroup[][] {
	const pages: ActorGroup[][] = [];
	let room = 0;
	for (const { actor, statements } of groups)
		for (let at = 0; at < statements.length; at += size) {
			const part = { actor, statements: statements.slice(at, at + size) };
			const page = pages.at(-1);
			if (page === undefined || part.statements.length > room) {
				pages.push([part]);
				room = size - part.statements.length;
			} else {
				page.push(part);
				room -= part.statements.length;
			}
		}
	return pages;
}
