/** Events and those who attend them, in schema.org's words: never more than the documents say. */
import type { Event, GovernmentOrganization, Organization, Person } from 'schema-dts';
import type { Attendance, EventNode, OrganisationNode, PersonNode } from '#graph/nodes.ts';
import { absoluteUrl } from '#site/urls.ts';
import { formatDay, isDay } from '#text/day/day.ts';
import { identity, organisationType, pointing, proven, quotation } from './things.ts';

/** An event, with those whom a document says to be there. */
export function event(node: EventNode): Event {
  const actors = (role: Attendance['role']) =>
    node.attendance.filter((attendance) => attendance.role === role).map(({ actor }) => actor);
  return {
    '@type': 'Event',
    ...identity(node),
    // schema.org has no « second half of 2019 »: a day is given only when a document gives a day.
    ...(isDay(node.period) && { startDate: node.period }),
    ...pointing('organizer', actors('organise')),
    ...pointing('performer', actors('présente')),
    ...pointing('attendee', actors('assiste')),
    ...pointing('about', proven(node.themes)),
    subjectOf: [quotation(node.date), ...node.passages.map(quotation)],
  };
}

/** A person, with each office that documents give, dated by the newest that gives it. */
export function person(node: PersonNode): Person {
  const offices = new Map(node.offices.map(({ title, passage }) => [title, passage]));
  return {
    '@type': 'Person',
    ...identity(node),
    familyName: node.familyName,
    // An office belongs to the day of its document: nothing here says that it is still held.
    jobTitle: [...offices].map(([title, passage]) => ({
      '@type': 'DefinedTerm',
      name: title,
      description: `selon le communiqué du ${formatDay(passage.communique.date)}`,
      url: absoluteUrl(passage.url),
    })),
  };
}

/** An organisation. */
export function organisation(node: OrganisationNode): Organization | GovernmentOrganization {
  return {
    '@type': organisationType(node),
    ...identity(node),
    alternateName: node.data.aliases,
  };
}
