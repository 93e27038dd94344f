import { loadCorpus, report } from '../src/corpus.ts';
import { contentFolder, diskFiles } from '../src/loaders/files.ts';
import { graphOf } from '../src/model/graph.ts';
import { chronology, margins } from '../src/model/chronology.ts';
import { groupItems } from '../src/charts/group.ts';
import { stretches, densest, isWithin } from '../src/charts/stretches.ts';
const { collections:c, issues } = await loadCorpus(diskFiles(contentFolder()));
if(!c){console.log(report(issues)); process.exit(1)}
const g = graphOf(c); const items = chronology(g); const gr = groupItems(items);
console.log(items.length, gr.length); const st = stretches(gr); console.log(st, densest(st).map(s=>s.id));
for (const s of densest(st)) for (const x of gr.filter(x=>isWithin(x,s))) console.log(s.id, x.lane, x.who, x.date, x.sign, x.items.length, x.text);
for (const m of margins(g, items, ['first','second','first-voices','second-voices','others','events'])) console.log(m.lane, m.items.length, m.total, m.jointly, m.footing);
