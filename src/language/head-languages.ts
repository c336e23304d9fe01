/** Most frequent small words of languages that share their letters with others, by BCP 47 code. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as his by at from are be this have had not were which their has but they an been i you he she we all will would if there what who when so out up no can do me my your',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya entre',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux ses été mais',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  it: 'di e il la che in a per un del è una non le si con i da della al sono dei come ha più alla nel anche gli lo delle',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi é são',
  nl: 'de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar uit worden deze heeft',
  tr: 've bir bu da de için ile olarak çok olan daha gibi en kadar sonra ancak ise ne olduğu değil var her şey dedi diye oldu',
  id: 'yang dan di dari untuk dengan pada ini dalam tidak itu adalah akan oleh telah kepada juga ke karena sebagai mereka bisa ada',
  pl: 'w i na z się nie do to że jest o jak za od po a przez ale który dla przy są być tym oraz także został',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var sig så från vi kan när',
  ro: 'de și în a la cu pe că nu o din care se un mai pentru au este sau ce prin fost după lui dar',
  ku: 'û de li bi ji di ku ev ew bo jî kir ye bû hat kirin tê wan me her yên',
  az: 'və bu bir ilə üçün də da ki olan daha çox isə olub edib onun kimi sonra görə',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز شد کرد بود شده اما روز سال ما من او بین',
  ar: 'في من على إلى الى أن ان عن التي الذي هذا هذه مع ما لا كان قد بعد كل بين ذلك هو هي لم عام يوم',
  vi: 'và của là có trong được cho không với các một những người đã khi đến này về',
};

/** The lists as sets. */
export const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
