import { describe, expect, it } from 'vitest';
import { englishActors } from '../../src/language/en/actors.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readActors } from '../../src/read/actors/read-actors.ts';
import { loadRegister } from '../../src/register/load.ts';

const register = loadRegister('register');
const read = (text: string) => readActors(parseProse(text, paragraphsOf(text)), englishActors, register);

describe('actors', () => {
  it.each([
    ['The Interior Minister resigned.', 'The Interior Minister', 'office', null],
    ['Iranian officials kept silent.', 'Iranian officials', 'crowd', 'state:IR'],
    ['The Iraqi government fell.', 'The Iraqi government', 'organisation', 'state:IQ'],
    ['The rebellious youths burned tyres.', 'The rebellious youths', 'crowd', 'kind:youths'],
    ['Protesters blocked the road.', 'Protesters', 'crowd', 'kind:protesters'],
    ['The state-run website Delta News closed.', 'The state-run website Delta News', 'outlet', null],
    ['The Ministry of Health closed.', 'The Ministry of Health', 'organisation', 'kind:government'],
    ['The River Units marched.', 'The River Units', 'group', null],
    ['Reuters closed its office.', 'Reuters', 'outlet', 'outlet:reuters'],
    ['Ukraine recalled its envoy.', 'Ukraine', 'state', 'state:UA'],
    ['Mrs. Vera Pool left.', 'Mrs. Vera Pool', 'person', null],
    ['She left.', 'She', 'pronoun', null],
  ])('%s', (text, words, kind, actor) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ text: words, kind, actor }));
  });

  it('knows a last name again once a title has made it a person', () => {
    const heads = read('General Omar Lund spoke. They saw Lund.').filter((mention) => mention.head === 'lund');
    expect(heads).toHaveLength(2);
  });

  it('does not take a town for a person', () => {
    const text = 'Marches were held in Yazd, Qom and Semnan, and youths in Isfahan and Mashhad torched a bank.';
    expect(read(text).filter((mention) => mention.kind === 'person')).toEqual([]);
  });

  it('does not take a month for a person', () => {
    expect(read('On Monday, in November, it rained.').filter((mention) => mention.kind !== 'pronoun')).toEqual([]);
  });
});
