import { readText } from '../../../src/verifier/read.ts';
import { corpus, founding } from './corpus.ts';
import { Corpus } from '../../../src/verifier/corpus.ts';
const docs=[...new Set(founding.sentences.map(s=>s.document))];
const big=new Corpus(Array.from({length:50},(_,i)=>docs.map(d=>({...d,url:d.url+i}))).flat(),[...founding.names]);
const all=founding.sentences.map(s=>s.text);
const texts:Record<string,string>={
 own:'Les 20M€ mobilisés par le chat de la voisine. '.repeat(2000),
 quotes: all.filter(t=>t.length>100).map(t=>`« ${t.replace(/ \p{L}{4,} /u,' licorne ')} »`).join(' ').repeat(10).slice(0,50000),
 sentences: all.filter(t=>t.length>100).map(t=>t.replace(/ \p{L}{4,} /u,' licorne ')).join(' ').repeat(10).slice(0,50000),
 true: all.join(' ').repeat(10).slice(0,50000),
 de:'de '.repeat(20000), cuts:'de […] '.repeat(3000), cuts2:'la lutte contre […] '.repeat(2000),
};
for(const [n,t] of Object.entries(texts)) for(const [cn,c] of [['2',founding],['100',big]] as const){const b=performance.now();const r=readText(c,t);console.log(n,cn,t.length,r.by,r.answers.length,r.answers[0]?.verdict,Math.round(performance.now()-b),'ms')}
