import { soundnessOf } from '../../agreement.ts';
import { graph } from '../../content.ts';
import { leads } from '../../model/views/lead.ts';
import { countWords } from '../../text/words.ts';

/** What the front page of this corpus steps through: no question on which coders agree too little. */
export const frontLeads = leads(graph, countWords, (issue) => soundnessOf(`issue ${issue}`) !== 'not-drawn');
