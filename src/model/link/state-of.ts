import type { Actor } from '../../schema/actor.ts';

/**
 * The state whose an actor is, the one rule for all pages, charts and counts: what a metonym stands for, a state itself,
 * else the country. An alliance and a medium are no state's, wherever they have their seat.
 */
export function stateOf(actor: Actor): string | null {
	if (actor.kind === 'alliance' || actor.kind === 'media') return null;
	return actor.standsFor ?? (actor.kind === 'state' ? actor.id : actor.country);
}
