import type { TriggerList } from '../../events.ts';

/** Collective dissent in public. */
export const protest: TriggerList = {
  type: 'PROTEST',
  rules: [
    { mode: 'hunger', nouns: 'hunger strike, hunger-strike', verbs: 'refuse food' },
    { mode: 'strike', verbs: 'go on strike, walk off the job, down tools, embark on _ strike, stage a walkout, be on strike', nouns: 'general strike, walkout, walk-out, work stoppage, labour strike, labor strike, rail strike, industrial action, sick-out', intransitive: true },
    { mode: 'strike', nouns: 'strike', when: { sentence: 'labour crowd' }, unless: { before: 'air drone heavy hunger', sentence: 'air sport', clause: 'sport', after: 'sport' }, confidence: 0.7 },
    { mode: 'strike', verbs: 'strike', when: { subject: 'labour' }, unless: { object: 'strikeNoun place building armed civilian' }, intransitive: true, confidence: 0.6 },
    { mode: 'boycott', verbs: 'boycott', nouns: 'boycott' },
    { mode: 'obstruct', verbs: 'block, barricade, blockade, occupy', when: { subject: 'crowd', object: 'place building' }, unless: { subject: 'armed' } },
    { mode: 'obstruct', nouns: 'blockade, roadblock', when: { clause: 'crowd' }, unless: { clause: 'armed' } },
    { mode: 'riot', nouns: 'riot, rioting, violent protest, violent demonstration', verbs: 'riot', unless: { after: 'armed', clause: 'art sport' }, intransitive: true },
    { mode: 'riot', verbs: 'clash with police|troops|soldiers|guards|security|riot, throw _ stones|rocks|bottles|molotov|projectiles, hurl _ stones|rocks|bottles|molotov|projectiles, smash _ window|windows|shop|shops|car|cars', when: { subject: 'crowdTarget' } },
    { mode: 'vandalize', verbs: 'burn, torch, tear down, deface, set fire to, set _ on fire|ablaze|alight, trample, tear up, smash, topple', when: { object: 'image' }, unless: { subject: 'disaster' } },
    { mode: 'vandalize', verbs: 'spray-paint, write|spray|paint|daub|scrawl _ slogan|slogans|graffiti, spray _ slogans|graffiti, paint _ slogans|graffiti, daub _ slogans|walls, scrawl _ slogans|graffiti' },
    { mode: 'riot', verbs: 'torch, set fire to, set _ on fire|ablaze|alight, ransack, attack, storm', when: { subject: 'crowdTarget' }, unless: { subject: 'armed' } },
    { mode: 'riot', verbs: 'torch', when: { subject: 'crowd', object: 'building' }, unless: { subject: 'armed' } },
    { mode: 'demo', verbs: 'protest, demonstrate, rally, take to the streets, pour into the streets, march, stage a sit-in, hold a vigil', when: { party: 'crowd' }, unless: { clause: 'sport commerce art', object: 'abstract' }, intransitive: true },
    { mode: 'demo', verbs: 'protest, take to the streets, pour into the streets, rise up, rise against, revolt', unless: { clause: 'sport commerce art' }, intransitive: true, confidence: 0.7 },
    { mode: 'demo', nouns: 'protest, peaceful march, peaceful rally, uprising, sit-in, protest march, mass rally, insurrection, revolt, protest rally, street protest, popular uprising, candlelight vigil, picket, unrest', unless: { clause: 'sport art', after: 'art' } },
    { mode: 'demo', nouns: 'demonstration', when: { sentence: 'crowd armed public death' }, unless: { after: 'of', clause: 'art commerce' } },
    { mode: 'demo', nouns: 'rally, march', when: { sentence: 'crowd crowdTarget public' }, unless: { clause: 'sport commerce', before: 'month commerce sport' }, confidence: 0.6 },
    { mode: 'demo', verbs: 'take part in _ gathering|rally|march|vigil|gatherings|rallies|marches, join _ gathering|rally|march|vigil, attend _ gathering|rally|march|vigil', when: { paragraph: 'rallying' }, unless: { subject: 'police', clause: 'sport commerce art' }, confidence: 0.6 },
    { mode: 'demo', verbs: 'install|hang|unfurl|display|put|raise|carry|hold _ banner|banners|placard|placards|slogan|slogans, install _ banner|banners|placards|slogans|posters, unfurl _ banner|banners|flag|flags, hang _ banner|banners, put up _ banner|banners|posters|placards|slogans, display _ banners|placards|posters, carry _ banners|placards, wave _ banners|placards', when: { clause: 'crowd banner' }, unless: { clause: 'sport commerce art' } },
    { mode: 'demo', verbs: 'chant _ slogan|slogans, chant slogans, shout _ slogans, chant anti-government' },
    { mode: 'demo', verbs: 'gather, assemble, converge', when: { subject: 'crowd', sentence: 'dissent' }, unless: { sentence: 'sport' }, intransitive: true, confidence: 0.6 },
    { mode: 'demo', verbs: 'celebrate, commemorate', when: { subject: 'crowd', clause: 'death' }, unless: { clause: 'sport commerce art' }, confidence: 0.6 },
    { mode: 'demo', verbs: 'carry out _ activities|actions|activity|action|campaign, stage _ activities|actions, mount _ activities|actions', when: { subject: 'crowd' }, unless: { subject: 'state', clause: 'commerce sport medical' }, confidence: 0.5 },
    { mode: 'demo', verbs: 'mobilise|mobilize _ supporters, mobilise _ supporters, mobilize _ supporters' },
  ],
}; // biome-ignore format: one rule a line
