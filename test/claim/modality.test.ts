import { describe, expect, test } from 'vitest';
import { modalityOf } from '../../src/claim/modality.ts';
import type { CueKind } from '../../src/record/attribution.ts';
import type { Modality } from '../../src/record/event.ts';
import { claimOn } from '../fixture/passage.ts';

test.each<[Modality, CueKind[], Modality]>([
  ['asserted', [], 'asserted'],
  ['asserted', ['say'], 'asserted'],
  ['asserted', ['admit'], 'asserted'],
  ['asserted', ['deny'], 'denied'],
  ['denied', ['deny'], 'asserted'],
  ['denied', ['say'], 'denied'],
  ['asserted', ['deny', 'deny'], 'asserted'],
  ['asserted', ['deny', 'say'], 'denied'],
  ['asserted', ['deny', 'accuse'], 'denied'],
  ['planned', ['deny'], 'denied'],
  ['asserted', ['say', 'accuse'], 'alleged'],
  ['denied', ['accuse'], 'denied'],
  ['planned', ['fear'], 'feared'],
  ['hypothetical', ['fear'], 'feared'],
  ['asserted', ['order'], 'ordered'],
  ['denied', ['order'], 'denied'],
  ['asserted', ['plan'], 'planned'],
  ['asserted', ['threaten'], 'planned'],
  ['hypothetical', ['say'], 'hypothetical'],
  ['historical', ['say'], 'historical'],
  ['historical', ['accuse'], 'alleged'],
])('%s in the clause, under %j, is %s', (clause, kinds, expected) => {
  expect(modalityOf(clause, kinds)).toBe(expected);
});

describe('in a text', () => {
  test.each<[Modality, string, string]>([
    ['denied', 'killed', 'The governor denied that troops had killed a shepherd.'],
    [
      'denied',
      'killed',
      'The army did not deny it, but the governor rejected reports that troops had killed a shepherd.',
    ],
    ['denied', 'killed', 'Rumours that a protester was killed in Rustavi are false, the ambulance service says.'],
    ['denied', 'killed', 'It is not true that troops killed a shepherd.'],
    ['asserted', 'killed', 'It is true that troops killed a shepherd.'],
    ['asserted', 'killed', 'The governor denied that troops had not killed a shepherd.'],
    ['denied', 'massacre', 'The army has denied any involvement in the massacre.'],
    ['denied', 'executed', 'The claim that we executed prisoners is a lie.'],
    ['denied', 'shot', 'No protester was shot.'],
    ['alleged', 'attacked', 'Officials did not deny that troops had attacked the depot.'],
    ['alleged', 'air strikes', 'The army did not confirm the air strikes.'],
    ['hypothetical', 'shot', 'It is unclear whether police shot the students.'],
    ['hypothetical', 'released', 'If the detainees are not released, she will go to court.'],
    ['feared', 'tortured', 'We fear that the detainees are being tortured.'],
    ['alleged', 'beating', 'The movement accused the guard of beating prisoners.'],
    ['feared', 'arrest', 'She fears that police will arrest its leaders.'],
    ['ordered', 'fire on', 'The colonel ordered his men to fire on the crowd.'],
    ['planned', 'march', 'Farmers will march in Porto on Friday.'],
    ['hypothetical', 'attack', 'If police attack the march, the lawyers would go to court.'],
  ])('%s: “%s” in “%s”', async (modality, trigger, text) => {
    expect((await claimOn(trigger, text)).modality).toBe(modality);
  });
});
