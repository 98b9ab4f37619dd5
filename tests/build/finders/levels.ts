/** What is read alone — titles, descriptions, previews, calendars, feeds — tells nothing surer than the entry at its address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { xml2js, type Element } from 'xml-js';
import * as z from 'zod';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { Addresses } from '#graph/addresses.ts';
import { ownTextOf } from '#graph/told/own-words.ts';
import { overstatementsOf } from '#graph/told/overstated.ts';
import { proofsOf } from '#graph/told/proofs.ts';
import { surenessOf } from '#text/word/told-levels.ts';
import { select, type Page, type Site } from './site.ts';

/** Words that the site says of an address, and where. */
export interface Alone {
  where: string;
  address: string;
  text: string;
}

const META = new Set([
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
]);

/** The words of a page that are read without it. */
function ofPage(page: Page): Alone[] {
  const title = select(page, 'title').map(({ text }) => ({
    where: `${page.path} title`,
    address: page.path,
    text,
  }));
  const metas = select(page, 'meta').flatMap(({ attributes }) => {
    const name = attributes.get('property') ?? attributes.get('name') ?? '';
    return META.has(name)
      ? [{ where: `${page.path} ${name}`, address: page.path, text: attributes.get('content') ?? '' }]
      : [];
  });
  const headings = select(page, 'h1').map(({ text }) => ({
    where: `${page.path} h1`,
    address: page.path,
    text,
  }));
  const plain = select(page, 'li', 'p')
    .filter(({ attributes }) => attributes.get('class')?.split(' ').includes('plain') === true)
    .map(({ text }) => ({ where: `${page.path} en clair`, address: page.path, text }));
  return [...title, ...metas, ...headings, ...plain];
}

function ofCalendar(name: string, text: string): Alone[] {
  const calendar = new ICAL.Component(z.array(z.unknown()).parse(ICAL.parse(text)));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    where: `${name} SUMMARY`,
    address: new URL(String(event.getFirstPropertyValue('url'))).pathname,
    text: String(event.getFirstPropertyValue('summary')),
  }));
}

const children = (element: Element, name: string) =>
  (element.elements ?? []).filter((child) => child.type === 'element' && child.name === name);
const textOf = (element: Element | undefined): string =>
  (element?.elements ?? []).map(({ text, cdata }) => String(text ?? cdata ?? '')).join('');

function ofFeed(name: string, xml: string): Alone[] {
  const [feed] = children(xml2js(xml) as Element, 'feed');
  return (feed === undefined ? [] : children(feed, 'entry')).map((entry) => ({
    where: `${name} title`,
    address: new URL(String(children(entry, 'link')[0]?.attributes?.['href'])).pathname,
    text: textOf(children(entry, 'title')[0]),
  }));
}

/** Who a document is attributed to, which the site says of the document and of no promise. */
const ATTRIBUTED = / attribuée? à [^.»]*/gu;

/** The status that the site adds to the title of an event, which the entry says and no verb. */
const STATUS = /\s:\s(?:tenue?|annoncée?)(?=$|[\s,])/u;

/** Everything of a site that is read alone. */
export function readAlone({ folder, files, pages }: Site): Alone[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const named = (end: string) => [...files].filter((file) => file.endsWith(end));
  return [
    ...pages.flatMap(ofPage),
    ...named('.ics').flatMap((file) => ofCalendar(file, read(file))),
    ...named('flux.xml').flatMap((file) => ofFeed(file, read(file))),
  ].map((one) => ({ ...one, text: one.text.replace(ATTRIBUTED, '').replace(STATUS, '') }));
}

/** A level that the site adds to a title: « … : attendu », « … — annoncé ». */
const SAID_LEVEL = /(?:: |— |\(|· )(fait|en cours|annoncé|attendu|invité)e?s?(?=$|[ ,.;:)])/giu;

/** A label of level that no record of the entry bears, or a surer one. */
function wrongLabels(entry: Entry, text: string): string[] {
  const levels = proofsOf(entry).map(({ level }) => level);
  if (levels.length === 0) return [];
  const most = Math.min(...levels.map(surenessOf));
  return [...text.matchAll(SAID_LEVEL)].flatMap(([, said = '']) => {
    const level = said.toLowerCase() as (typeof levels)[number];
    return surenessOf(level) < most ? [`« ${said} »`] : [];
  });
}

/** What contradicts a level, with its address. `base`: the path under which the site lives, without its last slash. */
export function findOverstated(site: Site, content: Content, base = ''): string[] {
  const addresses = new Addresses(content);
  // The title of a document is its own.
  const titles = new Set(content.entries.communiques.map(({ data }) => data.title));
  return readAlone(site).flatMap(({ where, address, text }) => {
    const entry = addresses.entryAt(address.slice(base.length));
    const own = [...titles].reduce(
      (rest, title) => rest.replaceAll(title, ' '),
      text.replace(/[\u00A0\u202F]/g, ' '),
    );
    const field = { path: '', value: own, meta: { description: '' }, enclosing: [] };
    const read = entry === undefined ? own : ownTextOf(content, { ...entry, texts: new Map() }, field);
    const surer = overstatementsOf(content, { text: read, entry }).map(
      ({ telling, proof }) =>
        `« ${telling.words} » (${telling.level}) pour « ${proof.said} » (${proof.level})`,
    );
    const labels = entry === undefined ? [] : wrongLabels(entry, read);
    return [...surer, ...labels].map((wrong) => `${where} : ${wrong} dans « ${text} »`);
  });
}
