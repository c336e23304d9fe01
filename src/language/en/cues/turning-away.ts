const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Base forms of verbs that turn away a report: what they tell of is denied. */
export const rejectingVerbs = words('reject dismiss refute rebut disprove debunk rubbish repudiate dispute contradict');

/** What may be turned away, or be false. */
export const reportNouns = words(
  'report reports rumour rumours rumor rumors claim claims allegation allegations accusation accusations ' +
    'story stories suggestion suggestions news assertion assertions account accounts',
);
