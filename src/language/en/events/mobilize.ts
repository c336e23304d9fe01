import type { TriggerList } from '../../events.ts';

/** Armed posture short of force. */
export const mobilize: TriggerList = {
  type: 'MOBILIZE',
  rules: [
    { mode: 'base', verbs: 'establish _ base|outpost|checkpoint|post|camp|headquarters|barracks, set up _ base|outpost|checkpoint|post|camp|headquarters|barracks, build _ base|outpost|barracks|post, create _ base', when: { clause: 'armed' }, unless: { clause: 'sport commerce' } },
    { mode: 'militia', verbs: 'awaken|activate|form|recruit|train _ cells|cell|militia|fighters|rebels, awaken _ cells|cell, activate _ cells|cell, recruit _ fighters|militants|soldiers|militia, train _ fighters|rebels|militia|insurgents, join _ rebels|militia|insurgency', nouns: 'sleeper cell activation' },
    { mode: 'weapons', verbs: 'test-fire, test _ missile|missiles|rocket|weapon, deploy _ missiles|missile|tanks|warships|weapons|warplanes, move _ missiles|tanks', nouns: 'missile test, nuclear test, missile launch', unless: { clause: 'art sport' } },
    { mode: 'police', verbs: 'deploy, station', when: { object: 'police' } },
    { mode: 'troops', verbs: 'deploy, redeploy, mass, amass, mobilise, mobilize, send _ troops|soldiers|forces|reinforcements, dispatch _ troops|soldiers|reinforcements|warships, reinforce', when: { object: 'armed' }, unless: { clause: 'sport' } },
    { mode: 'troops', nouns: 'military exercise, military drill, troop deployment, troop movement, war game, deployment of troops, call-up, mobilisation of troops, mobilization of troops' },
  ],
}; // biome-ignore format: one rule a line
