import type { ClaimWords } from '../claims.ts';
import { reportNouns } from './cues/turning-away.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** English words of where, when and whether. */
export const englishClaims: ClaimWords = {
  there: words('in at near inside outside across through throughout around within on over above off along'),
  elsewhere: words('from to toward towards for against with by between via into than about'),
  spreading: words('spread extend expand'),
  partsOfPlace: words(
    'north south east west northeast northwest southeast southwest north-east north-west south-east south-west ' +
      'outskirts suburb suburbs centre center streets city cities town towns village villages hamlet province provinces ' +
      'district districts region area county state governorate part parts',
  ),
  joins: words(', and or ; & as well then ،'),
  upon: words('of on upon against at the'),
  reasons: words('over for about against with'),
  subjects: words('over about against at after'),
  light: words('be have go stage hold launch carry mount organise organize begin start continue join take'),
  of: 'of',
  in: 'in',
  to: 'to',
  where: 'where',
  and: words('and or & then'),
  relatives: words('that which who whom where when whose'),
  meanwhile: words('when'),
  otherwise: words('after before because since until till although though despite unless if while whereas but once'),
  recording: words('document record count register log tally verify'),
  possessive: words("’s 's ’ '"),
  be: 'be',
  that: 'that',
  reports: reportNouns,
  falsehoods: words('false untrue baseless unfounded groundless fabricated invented lie lies fake hoax nonsense wrong'),
  truths: words('true correct accurate'),
  negations: words("not n't n’t never no neither nor"),
  none: words('no none nobody neither'),
  remembrance: words('anniversary commemoration memory remembrance memorial victim survivor'),
  futureInPast: words('would'),
  conditions: words('whether if unless'),
  charges: words('of with for'),
  charging: words('accuse charge convict acquit clear suspect blame indict try absolve find'),
  calling: words('call brand label describe term'),
  tellers: words('number total fate case whereabouts toll'),
  instruments: words('fire rounds ammunition bullets gas cannon canisters grenades stones batons'),
  fearing: words('fear fears feared fearing afraid'),
};
