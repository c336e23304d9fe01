import { describe, expect, it } from 'vitest';
import { eventsOf, told } from './reading.ts';

describe('how a clause puts its event forward', () => {
  it.each([
    ['asserted', 'Rebels attacked the camp.'],
    ['denied', 'Police did not arrest the students.'],
    ['denied', 'Nobody was killed.'],
    ['denied', 'The army failed to recapture the town.'],
    ['planned', 'The army plans to attack Gulu.'],
    ['planned', 'Nurses will protest on Friday.'],
    ['planned', 'The planned protest drew comment.'],
    ['planned', 'A curfew will be imposed in Varna tonight.'],
    ['planned', 'General strike called for Monday.'],
    ['planned', 'The federation called a general strike for Tuesday.'],
    ['planned', 'A protest march is planned for Friday.'],
    ['denied', 'The protest march was called off.'],
    ['denied', 'The general never ordered his men to burn the village.'],
    ['denied', 'The movement has never called for attacks on stations.'],
    ['denied', 'The police deny having beaten her.'],
    ['planned', 'The union of bakers plans to march on Friday.'],
    ['planned', 'Curfew to be imposed from Monday.'],
    ['denied', 'Teachers called off their strike.'],
    ['planned', 'The government plans to impose a curfew.'],
    ['planned', 'The bakers’ federation plans a strike on Monday.'],
    ['denied', 'The union has not called a strike.'],
    ['asserted', 'The court said the attack would be investigated.'],
    ['alleged', 'Prosecutors charged two protesters with arson.'],
    ['asserted', 'The attack prevented a delivery of grain to the town.'],
    ['hypothetical', 'The rebels could attack Gulu.'],
    ['hypothetical', 'They might be imprisoned.'],
    ['feared', 'Five people were feared killed.'],
    ['feared', 'Residents fear an attack on the camp.'],
    ['ordered', 'The general ordered his men to burn the village.'],
    ['alleged', 'Soldiers allegedly raped two women.'],
    ['historical', 'The anniversary of the massacre was marked quietly.'],
    ['historical', 'In 1988 guards executed hundreds of prisoners. The report appeared in 2020.'],
  ])('%s: %s', (modality, text) => {
    expect(eventsOf(text).at(-1)?.modality).toBe(modality);
  });

  it('leaves what could have come of a thing apart from the thing itself', () => {
    expect(eventsOf('The bombing could have killed dozens.').map((e) => e.modality)).toEqual([
      'asserted',
      'hypothetical',
    ]);
  });

  it('carries an auxiliary over "or"', () => {
    expect(eventsOf('They might be imprisoned or executed.').map((e) => e.modality)).toEqual([
      'hypothetical',
      'hypothetical',
    ]);
  });
});

describe('what is only a purpose or a hope', () => {
  it.each([
    'They live in the hope of change, and want to overthrow and kill the governor.',
    'The cells were given missions for sabotage and looting.',
    'The only force which could end this rule is an uprising.',
    'The movement is a beacon for uprising and freedom.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
