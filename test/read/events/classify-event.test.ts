import { expect, it } from 'vitest';
import { englishEvents } from '../../../src/language/en/events.ts';
import { classifyEvent } from '../../../src/read/events/classify-event.ts';
import { codebook, proseOf } from './reading.ts';

const codeOf = (text: string): string | undefined =>
  classifyEvent(proseOf(text), { codebook, vocabulary: englishEvents })?.caseCode;

it.each([
  ['PEACE_PROTEST', 'Nurses held a vigil outside the ministry and sang.'],
  ['PROTEST_WITH_INTER', 'Police arrested forty demonstrators and used tear gas to break up a rally in Osh.'],
  ['FORCE_AGAINST_PROTEST', 'Soldiers opened fire on peaceful demonstrators, killing two.'],
  ['VIOL_DEMONSTR', 'Demonstrators threw petrol bombs and set cars on fire.'],
  ['ARMED_CLASH', 'Fighting broke out between the army and rebels near the river; nine soldiers were killed.'],
  ['GOV_REGAINS_TERIT', 'The army recaptured the town of Bor.'],
  ['NON_STATE_ACTOR_OVERTAKES_TER', 'Militants seized the district capital.'],
  ['NON_VIOL_TERRIT_TRANSFER', 'The troops withdrew from the village without a fight.'],
  ['AIR_STRIKE', 'Two warplanes bombed a depot.'],
  ['SUIC_BOMB', 'A man blew himself up at the gate.'],
  ['GRENADE', 'A hand grenade was lobbed into the yard.'],
  ['ABDUCT_DISSAP', 'Unknown men kidnapped a schoolteacher.'],
  ['HQ_ESTABLISHED', 'The brigade set up a new base on the ridge.'],
  ['DISR_WEAP', 'Officers seized nine pistols and ammunition.'],
  ['AGREEMENT', 'The two sides signed a ceasefire.'],
  ['SEX_VIOL', 'Two women were raped at the border.'],
])('%s: %s', (code, text) => {
  expect(codeOf(text)).toBe(code);
});

it('gives nothing for a snippet without any signal', () => {
  expect(codeOf('The choir rehearses on Thursdays.')).toBeUndefined();
});

it('gives type and mode of the codebook with the sub-event type', () => {
  const event = classifyEvent(proseOf('Two warplanes bombed a depot.'), { codebook, vocabulary: englishEvents });
  expect(event).toEqual({ type: 'ASSAULT', mode: 'aerial', acled: 'Air/drone strike', caseCode: 'AIR_STRIKE' });
});
