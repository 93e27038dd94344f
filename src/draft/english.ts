const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Nouns for somebody in a post or of a trade: a name that follows is a person's, and *the minister* means one of them. */
export const ROLE_NOUNS = words(`
	minister president premier chancellor secretary undersecretary spokesman spokeswoman spokesperson ambassador envoy consul attaché attache
	diplomat official officer general colonel major captain admiral lieutenant sergeant commander marshal chief head director chair chairman
	chairwoman chairperson chief-of-staff governor mayor senator congressman congresswoman lawmaker legislator deputy mp member leader king queen
	prince princess sheikh emir sultan pope cardinal archbishop bishop imam ayatollah rabbi judge justice prosecutor attorney lawyer solicitor
	barrister analyst expert scholar professor lecturer researcher economist historian scientist engineer doctor physician strategist adviser
	advisor aide assistant negotiator mediator commissioner counsellor counselor councillor representative delegate observer correspondent reporter
	journalist editor columnist commentator author writer activist campaigner fisherman farmer shopkeeper teacher student resident villager witness
	executive manager banker trader broker investor founder owner operator coach player candidate politician hawk dissident critic d’affaires d'affaires
	veteran predecessor successor counterpart coordinator superintendent inspector constable sheriff fellow co-founder ceo cfo harbourmaster
	harbormaster skipper pilot driver mother father widow brother sister daughter son nurse priest pastor mr mrs ms miss dr sir lord lady dame
`);

/** Forms of address and short ranks, always with a name. */
export const ADDRESS = words('mr mrs ms miss dr sir lord lady dame prof gen lt col maj capt sgt cmdr adm gov sen rep rev hon pres');

/** Nouns for people or bodies that speak without a name. */
export const GROUPS = words(`
	officials ministers leaders diplomats spokesmen spokespeople lawmakers legislators politicians analysts experts scholars researchers economists
	historians scientists commentators critics observers activists campaigners residents islanders villagers locals citizens voters protesters
	demonstrators workers unions fishermen farmers traders investors executives businesses companies firms outlets media newspapers papers press
	reporters journalists editors columnists authorities planners policymakers strategists negotiators envoys ambassadors representatives delegates
	advocates supporters opponents proponents allies partners neighbours neighbors sources insiders veterans pundits generals officers commanders
	aides advisers advisors judges prosecutors lawyers owners operators parties sides governments believers people many others some most
	commentators students teachers witnesses families relatives survivors academics hawks doves sceptics skeptics dissidents ministries mps
	senators governors mayors men women conservatives liberals nationalists fishers skippers counterparts colleagues delegations heads presidents
	groups families communities engineers keepers
	secretaries chancellors kings spokeswomen investigators scholars rescuers pilots crews captains chiefs directors
`);

/** Nouns for a body that speaks: the last word of its name, or what stands for it. */
export const BODIES = words(`
	government ministry department administration cabinet parliament congress senate assembly council committee commission court tribunal army navy
	force forces police agency office bureau service union alliance bloc party coalition group organisation organization federation association
	institute institution foundation university college school centre center bank company corporation authority board embassy consulate mission
	secretariat league society club chamber command guard delegation palace movement network fund treasury team watchdog regulator
	telecom airline airlines shipping holdings utility
	think-tank museum church nations leadership regime opposition military junta militia faction
`);

/** Words in the name of an outlet. */
export const OUTLET_WORDS = words(`
	news times post press journal daily herald tribune gazette guardian telegraph mirror sun star mail express observer chronicle courier record
	standard independent review weekly monthly magazine tv television radio broadcasting agency wire media today online bulletin monitor globe
	examiner inquirer dispatch register reporter newspaper network channel outlet broadcaster website
`);

/** Nouns for something said: with one as its subject, a verb speaks for whoever said it. */
export const SAYINGS = words(`
	statement statements comment comments remark remarks speech speeches words viewpoint view views position message framing argument claim claims
	warning letter article essay post tweet interview answer reply response announcement declaration testimony report op-ed assertion
`);

/** What a secretary or a minister is of. */
export const DEPARTMENTS = words(
	'state defense defence commerce treasury energy interior health education labor labour agriculture transportation transport war navy finance justice environment',
);

/** Words in names of things that are nobody. */
export const THINGS = words(`
	war wars island islands sea strait straits river lake ocean bay gulf mount mountain mountains treaty agreement accord act pact protocol declaration
	charter convention constitution strategy plan project programme program festival cup games olympics street road avenue square airport port harbour
	harbor bridge canal peninsula province prefecture county district region territory territories cape archipelago reef shoal zone line north south
	east west pacific atlantic asia europe africa january february march april june july august september october november december monday tuesday
	wednesday thursday friday saturday sunday christmas easter ii iii century era prize award summit conference talks memorandum resolution city town
	village valley basin coast shelf route corridor railway pipeline dam reservoir day week year
`);

/** Who a pronoun may be. */
export const PRONOUNS: Readonly<Record<string, 'one' | 'several' | 'thing'>> = { he: 'one', she: 'one', they: 'several', it: 'thing' };

/** Words that end a statement and begin the author's comment on it. */
export const COMMENT =
	/^[,;]?\s*(?:[”"’]\s*)?(?:though|although|even though|without (?:elaborating|giving|saying|naming)|declining to)\b/iu;
