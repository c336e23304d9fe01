import { expect, test } from 'vitest';
import { locationsIn } from '../../src/claim/location.ts';
import { englishClaims } from '../../src/language/en/claims.ts';
import { read } from '../fixture/passage.ts';

/** Each location of a text: its places, and what is said of them. */
async function locations(text: string): Promise<string[]> {
  const { prose, layers } = (await read(text)).reading;
  return locationsIn(prose, layers.places, { start: 0, end: text.length }, englishClaims).map(
    ({ places, link }) => `${places.map((p) => p.text).join(' + ')}: ${link}`,
  );
}

test.each([
  ['a town and its country are one place', 'Crowds met in Kyiv, Ukraine.', ['Kyiv: there']],
  ['a town and its province in brackets are one place', 'Crowds met in Aleshtar (Lorestan).', ['Aleshtar: there']],
  [
    'a town "in the state of" its province is one place',
    'Crowds met in Puebla, in the state of Puebla.',
    ['Puebla: there'],
  ],
  [
    'two towns with their states are two places',
    'Crowds met in Dallas, Texas, and Miami, Florida.',
    ['Dallas + Miami: there'],
  ],
  [
    'a province in a list of towns is an item',
    'Crowds met in Qom, Lorestan, Zahedan, Tabriz, Yazd and Rasht.',
    ['Qom + Lorestan + Zahedan + Tabriz + Yazd + Rasht: there'],
  ],
  [
    'it is one even where the town before it lies in it',
    'Crowds met in Yazd, Nowshahr, Mazandaran, Sirjan, Qom and Rasht.',
    ['Yazd + Nowshahr + Mazandaran + Sirjan + Qom + Rasht: there'],
  ],
  [
    'the country at the end of a list is where its towns lie',
    'Crowds met in Qom, Tabriz, Yazd, Rasht, Iran.',
    ['Qom + Tabriz + Yazd + Rasht: there'],
  ],
  ['a country joined by "and" is an item', 'Crowds met in Lisbon and Spain.', ['Lisbon + Spain: there']],
  ['what something comes from and goes to is away', 'A bus drove from Porto to Braga.', ['Porto: away', 'Braga: away']],
  ['what belongs to somebody is away', 'Porto’s mayor met Lisbon police.', ['Porto: away', 'Lisbon: away']],
  [
    'a part of a town is the town',
    'Smoke rose from the outskirts of Homs and in the north of Aleppo.',
    ['Homs: away', 'Aleppo: there'],
  ],
  ['what merely stands there is named', 'Porto is quiet.', ['Porto: named']],
  ['a list may start with a town no one knows', 'Crowds met in Qwertyville and Porto.', ['Porto: there']],
  ['a person joined to a place starts no list', 'They told Ana Qwertysen and Porto.', ['Porto: named']],
  ['where people are from is away', 'Residents of Homs were afraid.', ['Homs: away']],
])('%s', async (_, text, expected) => {
  expect(await locations(text)).toEqual(expected);
});
