/** Word groups that triggers name as their company; members are base forms, lower case. */
const LISTS = {
  /** People who suffer or do things and hold no arms. */
  civilian: 'anyone anybody someone somebody nobody everyone people person civilian man woman child boy girl student youth protester protestor demonstrator marcher activist journalist reporter resident villager worker teacher doctor nurse lawyer prisoner detainee inmate hostage refugee migrant farmer trader shopkeeper passenger driver pedestrian pilgrim worshipper worshiper cleric priest imam monk bishop minority muslim christian jew family mother father brother sister son daughter baby teenager bystander tourist citizen crowd supporter opponent dissident critic blogger patient victim suspect member employee staff engineer miner fisherman herder nomad tribesman other body figure',
  crowd: 'people protester protestor demonstrator marcher activist student youth youngster crowd supporter worker teacher nurse doctor farmer trader trucker driver resident villager citizen mob rioter striker opposition opponent union unionist pensioner retiree miner employee staff woman thousands hundreds dozens tens hundred thousand dozen they unit movement member campaigner group woman mother family',
  armed: 'army soldier troop force police policeman policewoman officer constable militia militiaman militiamen gunman gunmen fighter militant rebel insurgent guerrilla terrorist jihadist separatist extremist mercenary paramilitary commando guard marine ranger warplane navy coalition regime military troops forces bandit gang gangster cartel sniper assailant attacker brigade battalion unit cell agent security authorities intelligence group faction commander bomber raider warlord warrior patrol convoy gunboat warship helicopter jet tank mujahideen mujahidin taliban occupier settler invader',
  state: 'government regime state authority army police officer military ministry minister president parliament court judge prosecutor official security troops navy guard intelligence agent administration cabinet council governor mayor junta ruler king prime chancellor senate congress lawmaker legislator deputy embassy ambassador diplomat envoy commission agency court tribunal judiciary',
  public: 'charity government regime state authority army police military ministry minister president premier parliament court judge prosecutor official junta king queen chancellor senate congress senator lawmaker legislator embassy ambassador diplomat envoy opposition party rebel rebels militant insurgent separatist militia guerrilla taliban kremlin pentagon nation country republic alliance coalition union governor mayor cabinet administration leader spokesman spokeswoman spokesperson secretary commander general activist protester demonstrator dissident prisoner detainee refugee troops troop soldier rights council watchdog tribunal judiciary supreme foreign commission bloc league faction nato un u.n. us u.s. uk eu e.u. usa ussr uae america britain england france germany italy spain portugal greece turkey russia ukraine poland hungary serbia kosovo bosnia croatia georgia armenia azerbaijan china japan korea taiwan vietnam thailand myanmar burma cambodia laos indonesia malaysia philippines india pakistan bangladesh nepal afghanistan iran iraq syria lebanon israel palestine jordan egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya uganda rwanda burundi congo nigeria niger mali chad cameroon ghana senegal zimbabwe zambia angola mozambique yemen oman qatar bahrain kuwait cuba haiti mexico guatemala honduras nicaragua colombia venezuela ecuador peru bolivia chile argentina brazil canada australia belarus moldova kazakhstan uzbekistan tajikistan kyrgyzstan turkmenistan washington moscow beijing tehran ankara jerusalem baghdad damascus kabul pyongyang seoul tokyo delhi islamabad brussels belgrade hezbollah hamas fatah isis mek pmoi plo pkk',
  office: 'minister president spokesman spokeswoman spokesperson premier official authority commander general colonel governor mayor ambassador envoy judge prosecutor secretary chief leader chairman director ministry police army government regime court parliament agency newspaper website news outlet television tv radio daily report monitor watchdog group organisation organization party union council opposition activist witness resident lawyer source doctor analyst expert observatory representative news deputy lawmaker senator cleric ayatollah imam bishop pope king queen military media statement office member head mr. mrs. ms. dr. gen. col. sen. gov. prof. president-elect',
  place: 'town village city district province region area territory neighbourhood neighborhood quarter suburb hill hilltop ridge mountain position positions base airbase airport airfield checkpoint outpost border crossing post stronghold oilfield dam junction highway road railway rail line track street avenue motorway entrance gate bridge countryside island port harbour harbor capital center centre locality camp barracks land farm mile kilometer kilometre control town',
  building: 'building house home office shop store bank station headquarters center centre church mosque temple synagogue school hospital clinic market base statue monument kiosk police-station hall factory warehouse hotel bus car vehicle truck tyre tire lorry train embassy consulate seminary institution village farm crop hut villa depot apartment dormitory kindergarten university palace refinery substation tower',
  image: 'image picture portrait poster banner billboard effigy flag photo photograph sign symbol statue mural slogan graffiti wall',
  banner: 'banner placard poster slogan flag sign graffito graffiti leaflet picture portrait image mural',
  weapon: 'weapon arm arms ammunition munition gun rifle pistol firearm explosive bomb grenade missile rocket mine mortar shell cartridge bullet cache arsenal detonator ied device revolver kalashnikov machinegun tnt launcher drone ak-47 magazine round dynamite gunpowder',
  cash: 'money cash asset property fund account passport ship vessel tanker boat plane aircraft phone computer document equipment land house home drug heroin cocaine opium cannabis copy equipment',
  abstract: 'talk negotiation effort initiative bill plan deal proposal idea hope hopes mood chance time appetite project amendment motion penalty career romance conversation debate momentum dream story rumour rumor economy growth interest app process switch engine program programme poverty record policy corruption inflation disease cancer virus crime problem issue vote joy pain curiosity imagination plot habit weed germ bacteria pest calory calorie boredom thirst hunger fat debt price tax cost',
  sport: 'striker midfielder goalkeeper tournament championship basketball football soccer cricket rugby tennis innings wicket half-time halftime referee olympic olympics quarterback touchdown pitcher batsman player cup ball whistle semifinal semi-final playoff scored dunk homer inning',
  art: 'movie novel album actor actress sitcom episode fiction thriller character film choreographer painter playwright opera',
  commerce: 'investor shareholder earnings retailer brand stock shares nasdaq dow revenue sales bond yield',
  medical: 'heart asthma panic anxiety stroke cancer illness disease patient surgery lung epileptic allergy bacterial viral cardiac disease infection virus flu coronavirus covid-19 malaria',
  disaster: 'earthquake quake flood flooding hurricane storm cyclone tornado typhoon landslide avalanche wildfire lightning drought crash accident collision derailment tsunami volcano eruption collapse heatwave drowning fireworks',
  labour: 'unprotected wildcat illegal dispute striking strikers cosatu federation workforce walkout worker union labour labor wage pay teacher nurse doctor driver employee staff pilot railway rail train bus tube factory mine miner strike general dock docker port teamster unionist one-day two-day three-day 24-hour 48-hour indefinite nationwide nation-wide pension industrial lawyer trucker student shopkeeper merchant bazaar baker postal sector salary hospital school',
  hunger: 'hunger',
  air: 'air airstrike drone jet warplane plane aircraft helicopter bomber aerial unmanned uav gunship f-16 raid israeli u.s. us coalition nato missile target precision military cross-border retaliatory deadly night',
  drone: 'drone drones uav unmanned quadcopter',
  legal: 'court legal election electoral custody title bidding political primary presidential campaign twitter verbal war-of-words budget ratings copyright patent uphill price snowball pillow box sales talent chess culture trade',
  gas: 'gas chlorine sarin chemical poison poisonous nerve toxic mustard',
  crowdgun: 'tear teargas gas water cannon rubber pellet pellets baton stun pepper mace sponge plastic lathi blank warning',
  heavy: 'shell mortar rocket missile artillery howitzer tank katyusha grad ballistic salvo barrage projectile',
  shot: 'shot bullet round rifle gun weapon machinegun volley live ammunition machine-gun pistol',
  death: 'death massacre killing uprising coup execution revolution murder assassination martyrdom crackdown genocide',
  crowdTarget: 'protester protestor demonstrator crowd rally demonstration protest march marcher rioter student striker sit-in',
  detainee: 'detainee prisoner hostage inmate captive people person protester demonstrator activist journalist reporter student leader member suspect man woman militant rebel fighter opponent dissident critic lawyer blogger editor supporter minister lawmaker politician candidate official cleric priest teacher worker unionist terrorist civilian youth citizen resident villager soldier officer judge migrant refugee author writer artist singer academic professor dozens hundreds scores thousands team foreigner national',
  deal: 'deal agreement pact accord treaty truce ceasefire cease-fire armistice contract memorandum settlement convention protocol',
  ceasefire: 'ceasefire cease-fire truce armistice',
  talks: 'talk talks meeting negotiation dialogue summit mediation conference visit',
  aid: 'aid relief assistance loan grant food medicine supply supplies weapon arms money help shelter asylum fund equipment vaccine million billion dollar troops donation ammunition support backing funding',
  sanctions: 'sanction embargo tie ties relation relations aid funding assistance cooperation trade talks export import flight flights visa',
  accused: 'accuse charge charged accused blame indict suspect allegation',
  purposeNoun: 'centre center mission plan plans training equipment tool instrument responsibility call calls day week memorial preparation practice motive reason fund prize award law bill penalty punishment sentence apology demand',
  dissent: 'chant chanting sing placard banner slogan demand protest anti-government petition memorandum toyi-toyi poster jobs',
  envoys: 'diplomat ambassador envoy attaché consul embassy organisation organization ngo refugees migrants families villagers community',
  trial: 'imprison imprisonment hang hanging gallows death court judge trial jury appeal prosecutor murder sentence prison jail verdict tribunal charge',
  strikeNoun: 'deal balance chord pose tone note match accord agreement bargain gold oil bowler batsman',
  unrest: 'unrest violence tension turmoil chaos',
  police: 'police policeman policemen policewoman officer constable gendarme',
  pronoun: 'he she him her they them',
  custody: 'detain detention arrest jail prison custody imprison imprisonment captivity hostage',
  /** Words that tell of violence by themselves. */
  violence: 'attack assault ambush bombing bomb shelling shell bombardment airstrike air-strike strike gunfire shooting bullet gunshot clash fighting massacre crackdown torture beating stabbing raid missile rocket mortar grenade',
  /** Crowds that can be charged. */
  gathered: 'crowd protester protestor demonstrator marcher demonstration protest rioter picket sit-in gathering',
  count: 'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds',
  /** Prepositions that lead to the grounds of a charge in court. */
  grounds: 'over for under with',
  aircraft: 'plane jet airliner aircraft helicopter airplane balloon warplane',
  missile: 'drone uav quadcopter missile rocket',
  blow: 'strike airstrike air-strike barrage salvo',
  /** Those whose strike is one of labour. */
  working: 'worker union labour labor wage pay teacher nurse doctor driver employee staff pilot railway rail train bus tube dock docker port lawyer trucker postal salary walkout commuter flight airline general hunger talks lightning',
  /** Who and what stands by when a gathering is one of dissent. */
  rallying: 'police ministry organiser organizer protest protester demonstrator banner placard slogan chant activist union opposition',
  quality: 'film-maker mind nerve guest',
  month: 'january february march april may june july august september october november december',
} as const; // biome-ignore format: a list

/** Name of a word group. */
export type GroupName = keyof typeof LISTS;

/** The groups as sets. */
export const groups: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([name, words]) => [name, new Set(words.split(' '))]),
);
