/** News of one form that comes again and again with other figures, days and places: never a copy. */
export interface Template {
  readonly name: string;
  readonly half: 'tuning' | 'held';
  readonly headline: string;
  readonly text: string;
  /** Standing words that every issue carries. */
  readonly close: string;
}

/** Six series; slots as in frames, with the day of issue as `{D}`. */
export const templates: readonly Template[] = [
  {
    name: 'earthquake',
    half: 'tuning',
    headline: 'Earthquake of magnitude {m} near {T}',
    text: 'An earthquake of magnitude {m} struck near {T} {D}, the national seismic service said. Its centre lay {2} kilometres east of {U}, at a depth of {1} kilometres. The shaking was felt in {V} and in villages along the valley, and {3} people called the emergency number within an hour. There were no immediate reports of damage or injuries. A weaker tremor of magnitude {n} followed {E}. The service asked residents to keep away from cracked walls and to expect further tremors in the coming hours.',
    close:
      'The seismic service publishes its readings as they come in; they may be revised when more stations have reported.',
  },
  {
    name: 'situation',
    half: 'tuning',
    headline: 'Weekly situation report: {T}',
    text: 'Between {E} and {D}, {3} security incidents were recorded in the area of {T}, of which {1} caused casualties. A total of {4} people were newly displaced, most of them towards {U}. Partners reached {5} persons with food and {2} health posts remained open. Access to {V} was possible on {1} days. Stocks of fuel are estimated to last {2} days. Needs remain high in all sectors, and funding for the response stands at {1} percent of what was requested.',
    close:
      'This report is issued every week by the coordination office in collaboration with its partners. It covers the period stated and is based on information available at the time of writing.',
  },
  {
    name: 'football',
    half: 'tuning',
    headline: '{T} beat {U} {1}–0',
    text: '{T} beat {U} by {1} goals to nil {D} in front of {5} spectators. {P} opened the scoring after {2} minutes with a low shot from the edge of the box, and added a second before the break. The visitors had {3} attempts on goal but found no way past {Q}. {T} are now on {2} points and travel to {V} next week. The trainer praised his defence and said there was still a long way to go in the season.',
    close: 'Full results and the table are on our sports pages.',
  },
  {
    name: 'weather',
    half: 'held',
    headline: 'Storm warning for {T}',
    text: 'The weather office issued an orange warning for {T} and {U} {D}. Gusts of up to {2} kilometres an hour and {1} millimetres of rain are expected from {E}, with the worst of it near {V}. Trains may be delayed, and {3} volunteers are on call. Drivers are asked to leave their cars at home if they can. Loose objects should be taken in from balconies. The warning will be reviewed at noon.',
    close:
      'Warnings are given in three steps, yellow, orange and red. The weather office explains on its pages what each of them means.',
  },
  {
    name: 'exchange',
    half: 'held',
    headline: '{T} exchange closes {1} points up',
    text: 'Shares in {T} closed {1} points higher {D}, with {5} contracts traded. The index of leading firms ended at {4}, after touching {6} in the morning. Dealers in {U} spoke of thin business ahead of figures due {E}. Wheat for delivery in {V} gained {2} cents, and copper was little changed. Banks led the gains, while carriers gave up part of what they had won the day before. Analysts see little reason for larger moves before the end of the month.',
    close: 'Prices are delayed by fifteen minutes and are given without warranty.',
  },
  {
    name: 'border',
    half: 'held',
    headline: 'Shelling reported near {T}',
    text: 'The border guard reported {2} rounds of artillery fire near {T} {D}. {1} people were wounded and taken to {U}; {3} houses were damaged, a guard spokesman said. Fire was returned. A second exchange took place {E} on the road to {V} and lasted {2} minutes. The other side made no comment. Both have accused each other of breaking the truce, and monitors have called on them to hold their fire.',
    close: 'The reports of the border guard could not be verified independently.',
  },
];

/** Standing paragraphs that outlets put under report after report. */
export const standingCloses: readonly string[] = [
  'We rely on readers like you. If you value reporting that is free for all to read, you can support our newsroom with a gift of any size, once or every month.',
  'Our correspondents work in eleven countries. Names of sources are withheld where publication could put them at risk, and every figure is checked against at least one document before it is printed.',
  'The conflict in the uplands began nine years ago with a dispute over grazing rights. Two truces have failed since, and talks hosted by the neighbouring states have been adjourned without a date.',
  'This newspaper is owned by a trust that takes no part in its editing. Complaints may be sent to the readers’ editor, whose decisions are printed on the second page every Saturday.',
];
