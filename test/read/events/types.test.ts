import { describe, expect, it } from 'vitest';
import { eventsOf, told } from './reading.ts';

describe('type and mode', () => {
  it.each([
    ['Postal workers went on strike in Varna on Monday.', 'PROTEST/strike went on strike'],
    ['Thousands took to the streets of Tunis.', 'PROTEST/demo took to the streets'],
    ['Workers blocked the road to the port.', 'PROTEST/obstruct blocked'],
    ['Young men burned portraits of the governor.', 'PROTEST/vandalize burned'],
    ['Protesters threw stones at the police.', 'PROTEST/riot threw stones'],
    ['Students hung banners from the bridge.', 'PROTEST/demo hung banners'],
    ['Soldiers shot dead two farmers near Gori.', 'ASSAULT/firearms shot dead'],
    ['About 300 people took part in the gathering, the organisers said.', 'PROTEST/demo took part in the gathering'],
    ['The rail strike hit Porto hard.', 'PROTEST/strike rail strike'],
    ['Tear gas was fired at the crowd in Porto.', 'ASSAULT/crowd-control Tear gas was fired'],
    ['Missiles hit Kharkiv overnight.', 'ASSAULT/heavy-weapons hit'],
    ['Paramilitaries attacked the barricades.', 'ASSAULT/- attacked'],
    ['A strike hit Bryansk on Sunday.', 'ASSAULT/- hit'],
    ['A drone strike hit a market in Saada.', 'ASSAULT/drone hit'],
    ['Mounted police charged the crowd.', 'ASSAULT/crowd-control charged'],
    ['Soldiers had beaten him in custody.', 'ASSAULT/beat beaten'],
    ['Six drones were shot down over Tula.', 'COERCE/seize shot down'],
    ['Air defences shot down a helicopter.', 'ASSAULT/heavy-weapons shot down'],
    ['Nineteen civilians died in the bombing.', 'ASSAULT/explosives died'],
    ['Warplanes struck a hospital in Saada.', 'ASSAULT/aerial struck'],
    ['Police fired tear gas at demonstrators in Osh.', 'ASSAULT/crowd-control fired tear gas'],
    ['Gunmen kidnapped a priest.', 'ASSAULT/abduct kidnapped'],
    ['Prison guards tortured him for days.', 'ASSAULT/torture tortured'],
    ['Rebels captured the town of Bor.', 'ASSAULT/capture captured'],
    ['Government troops recaptured Bor on Sunday.', 'ASSAULT/recapture recaptured'],
    ['Masked gunmen threw two grenades into a bar.', 'ASSAULT/explosives threw two grenades'],
    ['Police detained eleven students.', 'COERCE/arrest detained'],
    ['The government imposed a curfew in the city.', 'COERCE/curfew imposed a curfew'],
    ['Police found a cache of weapons in Osh.', 'COERCE/seize found'],
    ['The militia set up a checkpoint on the bridge.', 'MOBILIZE/base set up a checkpoint'],
    ['The rebels withdrew from the town.', 'RETREAT/withdraw withdrew'],
    ['The detainees were released on Friday.', 'RETREAT/release released'],
    ['The court sentenced the editor to five years in prison.', 'SANCTION/convict sentenced'],
    ['The ambassador was accused of lying.', 'ACCUSE/allege accused'],
    ['The minister met his Polish counterpart in Riga.', 'CONSULT/- met'],
    ['Officials admitted that the prisoners had vanished.', 'STATEMENT/admit admitted'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('takes the sub-event type from the crosswalk', () => {
    expect(eventsOf('A roadside bomb killed three soldiers.')[0].acled).toBe('Remote explosive/landmine/IED');
    expect(eventsOf('The North Front claimed responsibility.')[0].acled).toBeNull();
  });
});

describe('one happening told twice', () => {
  it('is one event with the mode of its means', () => {
    expect(told('The commander was killed by a drone strike.')).toEqual(['ASSAULT/drone killed']);
    expect(told('The drone strike in Marib killed a commander.')).toEqual(['ASSAULT/drone killed']);
  });
  it('is two events where the clauses differ in kind', () => {
    expect(told('Police arrested 14 people and beat several students.')).toEqual([
      'COERCE/arrest arrested',
      'ASSAULT/beat beat',
    ]);
  });
});

describe('boundaries of the codebook', () => {
  it.each([
    ['a visit announced is an agreement to it', 'The president will visit Riga on Friday.', 'AGREE/-'],
    ['a withdrawal announced yields in words', 'The army will withdraw from the valley.', 'CONCEDE/-'],
    ['a withdrawal done yields in deed', 'The army withdrew from the valley.', 'RETREAT/withdraw'],
    ['a ceasefire announced yields in words', 'The army announced a ceasefire.', 'CONCEDE/-'],
    ['a pardon is words', 'The president pardoned two officers.', 'CONCEDE/-'],
    ['a release is a deed', 'The government released six prisoners.', 'RETREAT/release'],
    ['a fighter captured in combat is not arrested', 'Rebels captured four soldiers.', 'ASSAULT/abduct'],
    ['a warrant is a threat of arrest', 'The court issued an arrest warrant.', 'THREATEN/arrest'],
    ['supporters mobilised are a protest', 'The party mobilised its supporters.', 'PROTEST/demo'],
    ['warning shots are crowd control', 'Police fired in the air.', 'ASSAULT/crowd-control'],
    ['a crowd pushed back is not assaulted', 'Police pushed back the demonstrators.', 'COERCE/restrict'],
    ['envoys sent home are a sanction', 'The government expelled three diplomats.', 'SANCTION/expel'],
    ['one person sent home is not', 'The government expelled a journalist.', 'COERCE/deport'],
    ['a joint drill is cooperation', 'The two armies held a joint exercise near Riga.', 'COOPERATE/-'],
  ])('%s', (_, text, event) => {
    expect(told(text).map((t) => t.split(' ')[0])).toEqual([event]);
  });

  it('an allegation told with its conviction is not coded', () => {
    expect(told('The court convicted the mayor, who was accused of fraud.')).toEqual(['SANCTION/convict convicted']);
  });
  it('what protesters demand is part of the protest', () => {
    expect(told('Protesters demanded new elections at a rally in Osh.').some((t) => t.startsWith('REQUEST'))).toBe(
      false,
    );
  });
});
