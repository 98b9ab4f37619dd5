/** Writes the search index of a content, and nothing else of its site: `node bench/index-alone.ts <content> <site>`. */
import { loadWorld } from '../src/content.graph.ts';
import { writeSearchIndex } from '../src/search/write.ts';

const [content = '', site = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const { graph } = loadWorld(content);
const read = process.cpuUsage(before);
await writeSearchIndex(graph, site);
// What reading cost is told apart: a build reads once for all that it writes.
console.log(JSON.stringify({ reading: (read.user + read.system) / 1e6 }));
