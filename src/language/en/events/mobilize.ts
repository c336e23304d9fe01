import type { TriggerList } from '../../events.ts';

/** Armed posture short of force. */
export const mobilize: TriggerList = {
  type: 'MOBILIZE',
  rules: [
    { mode: 'troops', verbs: 'put|place on alert|high|full|heightened|standby, put|place _ on alert|high|full|heightened|standby, be on high|full alert', when: { party: 'armed' }, unless: { clause: 'sport commerce disaster medical' } },
    { mode: 'troops', verbs: 'arrive, reach, mass, build up, pour into, pour in, stream into, roll into, move into, enter, cross into, advance on|towards|toward|into, sail into|through|towards|toward|for, fly over, march into|on|towards|toward, head for|towards|toward', when: { subject: 'reinforcements' }, unless: { sentence: 'festive sport art disaster', subject: 'civilian' }, intransitive: true, confidence: 0.6 },
    { mode: 'troops', verbs: 'take up positions|position, fan out, dig in, call up _ reservists|conscripts|recruits, fortify', when: { subject: 'armed' }, unless: { clause: 'sport' } },
    { mode: 'troops', verbs: 'call up, mobilise, mobilize', when: { object: 'reservists' }, unless: { clause: 'sport' } },
    { mode: 'police', verbs: 'send, send in, dispatch, draft in, bring in, deploy', when: { object: 'police' }, unless: { clause: 'sport' } },
    { mode: 'police', verbs: 'line, ring, surround, patrol, increase|tighten|reinforce|strengthen _ patrols|security|presence|checks, step up _ patrols|security|presence|checks', when: { subject: 'police' }, unless: { sentence: 'festive', clause: 'sport art' }, confidence: 0.6 },
    { mode: 'troops', verbs: 'throw|form|draw|tighten _ ring|cordon around|round|about, ring, surround, encircle, patrol, increase|tighten|reinforce|strengthen _ patrols|presence, step up _ patrols|presence', when: { subject: 'reinforcements armed', object: 'place building settlement premises' }, unless: { clause: 'sport art' }, confidence: 0.6 },
    { mode: 'troops', verbs: 'send, dispatch, rush, move, fly, airlift', when: { object: 'reinforcements' }, unless: { subject: 'firm', clause: 'sport art commerce disaster', object: 'relief' } },
    { mode: 'militia', verbs: 'recruit, enlist, conscript, press-gang', when: { subject: 'rebels armed sides' }, unless: { clause: 'sport commerce', subject: 'police' } },
    { mode: 'militia', verbs: 'train', when: { subject: 'rebels', object: 'civilian rebels' }, unless: { clause: 'sport commerce art' } },
    { mode: 'militia', verbs: 'form|raise|create|arm _ vigilante|vigilantes|militia|militias|brigade, set up _ vigilante|vigilantes|militia|militias|brigade, form|raise|create|arm _ self-defence|self-defense, set up _ self-defence|self-defense' },
    { mode: 'militia', verbs: 'regroup, defect, gather, mass, assemble, amass', when: { subject: 'rebels gunmen' }, unless: { subject: 'police', sentence: 'sport crowdTarget art dissent' }, intransitive: true, confidence: 0.6 },
    { mode: 'militia', verbs: 'defect, regroup', when: { subject: 'armed' }, unless: { sentence: 'sport art' }, intransitive: true, confidence: 0.6 },
    { mode: 'militia', verbs: 'announce _ formation|merger|creation, pledge|swear|declare _ allegiance|loyalty, pledge|swear allegiance|loyalty, merge with, split from, break away from', when: { party: 'rebels armed sides' }, unless: { clause: 'sport commerce' } },
    { mode: 'base', verbs: 'establish|set _ point|points, establish _ posts|positions|bases|camps|checkpoints|outposts, set up _ posts|positions|bases|camps|outposts, establish _ base|outpost|checkpoint|post|camp|headquarters|barracks, set up _ base|outpost|checkpoint|post|camp|headquarters|barracks, build _ base|outpost|barracks|post, create _ base', when: { clause: 'armed' }, unless: { clause: 'sport commerce' } },
    { mode: 'militia', verbs: 'awaken|activate|form|recruit|train _ cells|cell|militia|fighters|rebels, awaken _ cells|cell, activate _ cells|cell, recruit _ fighters|militants|soldiers|militia, train _ fighters|rebels|militia|insurgents, join _ rebels|militia|insurgency', nouns: 'sleeper cell activation' },
    { mode: 'weapons', verbs: 'test-fire, test _ missile|missiles|rocket|weapon, deploy _ missiles|missile|tanks|warships|weapons|warplanes, move _ missiles|tanks', nouns: 'missile test, nuclear test, missile launch', unless: { clause: 'art sport' } },
    { mode: 'police', verbs: 'tighten, increase, step up, beef up, strengthen', when: { object: 'guarding' }, unless: { sentence: 'sport commerce' }, confidence: 0.6 },
    { mode: 'troops', verbs: 'post, station, garrison', when: { object: 'armed' }, unless: { sentence: 'sport', clause: 'commerce art' }, confidence: 0.6 },
    { mode: 'police', verbs: 'deploy, station', when: { object: 'police' } },
    { mode: 'troops', verbs: 'deploy, redeploy, mass, amass, mobilise, mobilize, send _ troops|soldiers|forces|reinforcements, dispatch _ troops|soldiers|reinforcements|warships, reinforce', when: { object: 'armed' }, unless: { clause: 'sport' } },
    { mode: 'troops', nouns: 'military exercise, military drill, naval exercise, naval drill, live-fire drill, live-fire exercise, army exercise, military manoeuvre, military maneuver, war games, troop deployment, troop movement, war game, deployment of troops, call-up, mobilisation of troops, mobilization of troops' },
    { mode: 'troops', verbs: 'hold|begin|conduct|start|stage|launch _ exercises|exercise|drills|drill|manoeuvres|maneuvers, carry out _ exercises|exercise|drills|drill|manoeuvres|maneuvers', when: { subject: 'armed state' }, unless: { clause: 'joint sport disaster' }, confidence: 0.7 },
  ],
}; // biome-ignore format: one rule a line
