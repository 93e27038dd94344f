/** A rule of a record: the permanent id is the key; `words` is its sentence, `help` how to mend. */
export interface Rule {
	words: string;
	help: string;
}

/** Every rule that a record or registry is held to. Ids never change: reports, tests and links name them. */
export const RULES = {
	yaml: {
		words: 'Front matter and registries are well-formed YAML of plain values.',
		help: 'One field a line, `name: value`; quote a value that begins with `[`, `{` or holds `: `.',
	},
	'file-missing': {
		words: 'A corpus has its three registries and the list of its published ids.',
		help: 'corpus.yaml, actors.yaml, topics.yaml and ids.txt stand beside the folder articles/; `npm run ids` writes ids.txt.',
	},
	'file-unread': {
		words: 'Whatever lies in the content folder is read.',
		help: 'Records are files `articles/<id>.md`, in small letters and in no subfolder; give the file its right name, or take it out.',
	},
	json: {
		words: 'agreement.json, terms.json and the files of coverage/ are as the project writes them.',
		help: 'Let the command write the file anew.',
	},
	synonyms: {
		words: 'synonyms.yaml is a list of groups of two or more single words.',
		help: 'One group a line; names belong in actors.yaml, words of several parts in topics.yaml.',
	},
	'prose-figure': {
		words: 'A figure that our own prose says of the corpus is counted, not written.',
		help: '`{articles}`, `{articles text|texts}`, `{languages}`, `{span}` and the others of content/README.md are counted at every build.',
	},
	'front-missing': {
		words: 'A record begins with front matter.',
		help: 'The first line is `---`; the fields of the article follow; `---` ends them.',
	},
	'record-size': {
		words: 'A record is a digest: 500,000 characters at most.',
		help: 'A record holds our account of one article, never its text.',
	},
	'paragraph-size': {
		words: 'A paragraph or line has 3,000 characters at most.',
		help: 'Cut it: a record holds our account, never the text.',
	},
	'record-encoding': { words: 'Records and registries are UTF-8 text without control characters.', help: 'Save the file as UTF-8.' },
	'hidden-sign': {
		words: 'No sign stands in a text that nobody sees.',
		help: 'Delete it: scripts are ordered and joined by themselves. A joiner stands only between letters or pictures that join.',
	},
	'fence-missing': {
		words: 'Every container is closed before the next one opens.',
		help: 'Containers never nest: put `:::` on a line of its own where this one ends.',
	},
	'fence-stray': { words: 'A closing fence closes something.', help: 'Delete the line, or write the opener that belongs to it.' },
	'fence-long': { words: 'Fences are three colons.', help: 'Containers never nest, so longer fences mean nothing.' },
	'directive-malformed': {
		words: 'A line that begins with colons is a directive.',
		help: 'No space before `[` or `{`, nothing after the closing brace, braces on one line, a blank line before it in prose.',
	},
	'directive-unknown': {
		words: 'Only the directives of the grammar are used, each in its place.',
		help: 'The guide lists them: content/README.md.',
	},
	'directive-duplicate': { words: 'A line that may stand once stands once.', help: 'Put all items into one line, separated by commas.' },
	'quote-mark': {
		words: 'Words in quotation marks stand in `:q`, `:term` or `:name`, which print the marks themselves.',
		help: 'Speech that the source prints in quotation marks is `:q[…]`; a scare quote or title is `:term[…]`.',
	},
	'node-unexpected': {
		words: 'A record has front matter, `##` headings, paragraphs and our directives, nothing else.',
		help: 'Write plain words; a literal sign is escaped with a backslash.',
	},
	'label-missing': { words: 'A directive that needs a label has one.', help: 'Write the words between square brackets.' },
	'label-unexpected': {
		words: 'A directive without a label has none.',
		help: 'Delete the brackets, or move the words to where they belong.',
	},
	'label-item': { words: 'A list in a label holds each name once, separated by commas.', help: 'Delete the empty or repeated item.' },
	'attribute-unknown': { words: 'Only the attributes of a directive are used on it.', help: 'The guide lists them: content/README.md.' },
	'attribute-duplicate': { words: 'An attribute is written once.', help: 'Delete one of the two.' },
	'attribute-flag': { words: 'A flag has no value.', help: 'Write its name alone.' },
	'attribute-value': { words: 'An attribute has a value.', help: 'Write `name=value`, or leave it out.' },
	'attribute-quotes': {
		words: 'An attribute value with anything but letters, digits and hyphens stands in straight double quotes.',
		help: 'Curly and single quotes would become part of the value.',
	},
	'field-missing': { words: 'What is required is there.', help: 'The guide says what each entry needs: content/README.md.' },
	'field-value': { words: 'A field has a value of its kind.', help: 'The guide lists the values: content/README.md.' },
	'field-unknown': { words: 'Only known fields are used.', help: 'Check the spelling against content/README.md.' },
	'id-duplicate': { words: 'An id belongs to one thing only, over all collections.', help: 'Rename the newer one; a published id stays.' },
	'id-vanished': {
		words: 'A published id is never lost.',
		help: 'Bring the entry back, or write in content/ids.txt `old-id -> new-id` (`npm run rename`, `npm run merge`) or `old-id [kind] gone: reason` (`npm run ids -- --gone "reason"`).',
	},
	'id-gone': {
		words: 'An id that is gone says what it was and why, and has no entry.',
		help: 'A statement that is wrong is withdrawn (`::withdrawn[why]{on=…}`) and stays; `gone` is for what has left the records.',
	},
	'ids-sealed': {
		words: 'No line of ids.txt vanishes.',
		help: 'Bring the line back where it stood; `npm run ids` adds and seals new ones at the end. After a merge of two branches `npm run ids -- --reseal` holds the list against git and seals it anew.',
	},
	'id-file': { words: 'A record is named after its article.', help: 'The file name is the id with `.md`.' },
	'reference-unknown': {
		words: 'Every name leads to something.',
		help: 'Mend the spelling, or declare it: actors, topics, issues and sides in their registries, the rest in a record.',
	},
	'reference-kind': {
		words: 'A name leads to a thing of the right kind.',
		help: 'An outlet is a medium or a body that publishes; a country, a side, what a metonym stands for and what has a region are states.',
	},
	'reference-self': { words: 'Nothing answers or carries itself.', help: 'Name another statement, or delete the link.' },
	'id-reserved': {
		words: 'Some names are taken.',
		help: '`author`, `other` and `author-of-<article>` stand for voices, `constructor` and the like for something in every program; choose another id.',
	},
	'paragraph-unknown': {
		words: 'A paragraph number is one of the article.',
		help: 'Paragraphs count the non-blank lines of the source text from 1; `paragraphs` in the front matter says how many there are.',
	},
	'date-order': {
		words: 'What an article reports was said or happened before it was published.',
		help: 'Check both dates and their bases; bounds such as `[..2024-07-29]` are allowed.',
	},
	'life-order': {
		words: 'What was corrected or withdrawn had come in before.',
		help: 'Check the days of `added`, `::added`, `::corrected` and `::withdrawn`.',
	},
	'answer-order': { words: 'An answer comes after what it answers.', help: 'Same subject is not enough: delete the link, or mend a date.' },
	'said-missing': {
		words: 'A statement says when it was made, unless it is a standing position.',
		help: 'Write `::said[note]{on=… basis=…}`, or `aspect=standing` if the text reports no utterance.',
	},
	'date-basis': {
		words: 'A date says how it is known.',
		help: 'Add `basis=stated`, `inferred`, `corroborated`, `unconfirmed` or, with `from="…"`, `relative`; anything but `stated` and `relative` has a note.',
	},
	weekday: {
		words: "A date that is reckoned from a printed weekday is that weekday, near the article's own day.",
		help: 'Count again from `published`: in the news a bare weekday is the last one before it, or the next one for what is due.',
	},
	'own-voice': {
		words: "The author's own voice has no presentation, cue, capacity, date, relays, act or quotation.",
		help: 'Leave them out with `by=author`: the date is the article’s, and a quotation has another source.',
	},
	'content-missing': { words: 'A statement says what was said.', help: 'Write its content in our own words below the opening line.' },
	'presentation-missing': {
		words: 'An attributed statement says how it is presented and by which cue.',
		help: 'Write `as=…` and `cue=…`, or `cue-kind=none` where no word licenses it.',
	},
	'presentation-quotes': {
		words: 'Quotations and presentation agree.',
		help: '`direct` and `partial` print at least one `:q`; `indirect` and `mention` none. A scare quote or title is `:term`.',
	},
	'quoted-whole': {
		words: 'A content that is quoted whole is `direct`.',
		help: 'Where the article prints more of it than the record gives, leave it so: this is a warning, and stops nothing.',
	},
	'quote-long': { words: 'A quotation has 75 words at most.', help: 'Leave words out by writing two `:q`.' },
	'quote-paragraph': {
		words: 'A quotation stands in one of the passages of its statement.',
		help: 'Write `:q[…]{p=9}` where the passages lie in several paragraphs.',
	},
	'locator-words': {
		words: 'A locator has four words at most on each side.',
		help: 'Shorten it; the run must still occur once in its paragraph.',
	},
	'locator-duplicate': { words: 'A statement names a passage once.', help: 'Delete the second line.' },
	'heading-form': {
		words: 'A heading is the short name of the speaker, a colon, and 12 words at most.',
		help: 'For example `Brandt: no ferry before the bank is settled`.',
	},
	'word-loaded': {
		words: 'Headings, claims, events and questions use no verb or epithet that judges the speaker.',
		help: 'The site says *says* for all; the article’s own verb is the cue.',
	},
	'capacity-missing': {
		words: 'It is known in what capacity a speaker speaks.',
		help: 'Write `capacity=…`, or give the actor a post that covers the day.',
	},
	'day-unreported': {
		words: 'A day that another report gives rests on a report of the same words or occasion.',
		help: 'Give it as `::elsewhere`, not as context; words that are in no report have no day from it: write what the article leaves open.',
	},
	'day-borrowed': {
		words: 'The day of a report is not the day of the words: they may be older.',
		help: 'Write a bound, `[..2024-07-29]`, or `from` where the article prints the day; what answers an event of that day has it.',
	},
	'office-missing': {
		words: 'Who speaks in office holds a post that day.',
		help: 'Add the post to actors.yaml with `of` and dates, or mend `capacity`.',
	},
	'joint-speakers': { words: 'A joint utterance has several speakers.', help: 'Name them in `::by[a, b]{jointly}`.' },
	'act-footing': { words: 'Thoughts, standing positions and inferred statements do no act.', help: 'Leave `act` out.' },
	'editor-answer': { words: 'An answer that only the editor sees rests on a nearer report.', help: 'Add the `::elsewhere` that shows it.' },
	'assertion-twice': { words: 'A statement asserts or denies a claim, not both, and once.', help: 'Delete one of the lines.' },
	'event-told': { words: 'An event is told somewhere or spoken of.', help: 'Write `::told{p=…}` in the event.' },
	'claim-unused': {
		words: 'A claim is asserted or denied by some statement.',
		help: 'Add the `::asserts` or `::denies`, or delete the claim.',
	},
	'broader-circle': { words: 'No claim is broader than itself.', help: 'Delete `broader` on one claim of the circle.' },
	'broader-issue': {
		words: 'A claim and its broader one answer one issue.',
		help: 'Give both the same `issue`, or delete `broader`.',
	},
	'basis-missing': {
		words: 'What answers an issue names the words that it rests on.',
		help: 'Write `::asserts[one-claim]{words="…"}`: 8 words at most, verbatim, out of a passage of the statement.',
	},
	'basis-unasked': {
		words: 'Only an answer to an issue names the words that it rests on.',
		help: 'Delete `words`, or say with `issue=…` which issue the claim answers.',
	},
	'basis-words': {
		words: 'The words that an answer rests on are one stretch of 8 words at most.',
		help: 'Name the words that carry the answer, no more.',
	},
	'basis-shared': {
		words: 'Where `words` stands, a line names one claim.',
		help: 'Give each claim a line of its own with its own words.',
	},
	'basis-paragraph': {
		words: 'The words that an answer rests on stand in one of the passages of its statement.',
		help: 'Write `p=9` beside `words` where the passages lie in several paragraphs.',
	},
	'mention-answers': {
		words: 'A mention answers no issue: it says only that something was said.',
		help: 'Delete the line; if the article gives the content, mend `as`.',
	},
	'question-long': { words: 'A question has 14 words at most.', help: 'Ask one thing only, in plain words.' },
	'word-epithet': {
		words: "A question uses none of one side's words for the other.",
		help: 'Both sides are to take it as the question; corpus.yaml lists such words under `epithets`.',
	},
	'issue-unanswered': {
		words: 'An issue has a position, and a position somebody who holds it.',
		help: 'Write `issue=…` on the claim that answers it, or delete the issue.',
	},
	'issue-positions': {
		words: 'An issue has rival positions or a denial, unless both sides give one answer or a note says why one side’s is kept.',
		help: 'Add the other position or the note, or take the claim out of the issue.',
	},
	'issue-apart': {
		words: 'What the two sides answer to one question meets or excludes each other.',
		help: 'Positions that can both be held belong under one `broader`, or in two issues.',
	},
	'sides-order': {
		words: 'Two sides are compared, in the alphabetical order of their labels.',
		help: 'Swap them: the order ranks nobody.',
	},
	'family-name': {
		words: "A family name is whole words of a person's plain name.",
		help: 'Write it as it stands in `name`; only persons have one.',
	},
	'outlet-facts': {
		words: 'Owner and funding are noted for every outlet or for none.',
		help: 'Complete them, or leave all of them empty.',
	},
	draft: {
		words: 'What a program proposed, a person has decided.',
		help: 'Hold it against the source text, fill in what is open (`…`, topics), mend the rest, and delete `draft`; or delete the block.',
	},
	'line-twice': {
		words: 'What is written once stands once: nothing is counted twice.',
		help: 'Delete the second line or item. A path of relays that another path ends with is that path.',
	},
	'translation-quote': {
		words: 'A translation is of one quotation of its statement, once in a language.',
		help: '`::translation[…]{lang=… of=2}`: `of` counts the `:q` of the statement from 1, and is left out where there is one.',
	},
	'translation-language': {
		words: "A translation is in another language than the article's.",
		help: 'Name the language into which it is translated, or delete the line.',
	},
	'translation-marks': {
		words: 'A translation is nobody’s quotation.',
		help: 'Delete the quotation marks around it: pages print it beside the quotation, as ours or by whom.',
	},
	'elsewhere-speaker': {
		words: 'The same words are those of the statement’s speaker.',
		help: 'Leave `speaker` out, or say `same-occasion` or `context` of somebody else’s words.',
	},
	'elsewhere-long': { words: 'A wording from another report has 75 words at most.', help: 'Quote no more than the comparison needs.' },
} as const satisfies Readonly<Record<string, Rule>>;

/** Rules whose breach is a doubt and no mistake: it is printed, and stops nothing. */
export const WARNINGS: readonly (keyof typeof RULES)[] = ['quoted-whole'];

/** A rule's permanent id. */
export type RuleId = keyof typeof RULES;
