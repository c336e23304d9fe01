/** Word groups that triggers name as their company; members are base forms, lower case. */
const LISTS = {
  /** People who suffer or do things and hold no arms. */
  civilian: 'anyone anybody someone somebody nobody everyone people person civilian man woman child boy girl student youth protester protestor demonstrator marcher activist journalist reporter resident villager worker teacher doctor nurse lawyer prisoner detainee inmate hostage refugee migrant farmer trader shopkeeper passenger driver pedestrian pilgrim worshipper worshiper cleric priest imam monk bishop minority muslim christian jew family mother father brother sister son daughter baby teenager bystander tourist citizen crowd supporter opponent dissident critic blogger patient victim suspect member employee staff engineer miner fisherman herder nomad tribesman other body figure photographer cameraman editor author councillor councilor elder vendor commuter baker peasant grower pupil schoolgirl schoolboy nun pastor missionary businessman businesswoman contractor volunteer inhabitant townspeople neighbour neighbor relative widow elderly motorist motorcyclist biker hunter woodcutter cattleman cowherd shepherd settler squatter campaigner mourner voter pensioner housewife colleague trucker postman clerk academic professor artist writer foreigner household community singer newsman newspaperman broadcaster evangelist peacemaker negotiator observer monitor paramedic medic ambulance rescuer aid-worker seaman sailor crew captain women men children',
  crowd: 'people protester protestor demonstrator marcher activist student youth youngster crowd supporter worker teacher nurse doctor farmer trader trucker driver resident villager citizen mob rioter striker opposition opponent union unionist pensioner retiree miner employee staff woman thousands hundreds dozens tens hundred thousand dozen they unit movement member campaigner group woman mother family mourner grower fisherman herder parent relative pupil community patient squatter tribesman follower voter refugee migrant prisoner inmate baker shopkeeper vendor commuter peasant graduate monk lawyer journalist widow indigenous inhabitant townspeople docker publican lecturer civil-servant faithful believer worshipper peasant crowds activists cyclist taxi organiser organizer women men',
  armed: 'army soldier troop force police policeman policewoman officer constable militia militiaman militiamen gunman gunmen fighter militant rebel insurgent guerrilla terrorist jihadist separatist extremist mercenary paramilitary commando guard marine ranger warplane navy coalition regime military troops forces bandit gang gangster cartel sniper assailant attacker brigade battalion unit cell agent security authorities intelligence group faction commander colonel lieutenant sergeant corporal bomber raider warlord warrior patrol convoy gunboat warship helicopter jet tank mujahideen mujahidin taliban occupier settler invader armed masked garrison division regiment column paratrooper infantry artillery peacekeeper vigilante hitman sharpshooter kidnapper abductor hijacker arsonist gunner pirate coastguard gendarmerie gendarme servicemen serviceman trooper legion junta subversive combatant thug',
  state: 'government regime state authority army police officer military ministry minister president parliament court judge prosecutor official security troops navy guard intelligence agent administration cabinet council governor mayor junta ruler king prime chancellor senate congress lawmaker legislator deputy embassy ambassador diplomat envoy commission agency court tribunal judiciary',
  public: 'charity government regime state authority army police military ministry minister president premier parliament court judge prosecutor official junta king queen chancellor senate congress senator lawmaker legislator embassy ambassador diplomat envoy opposition party rebel rebels militant insurgent separatist militia guerrilla taliban kremlin pentagon nation country republic alliance coalition union governor mayor cabinet administration leader spokesman spokeswoman spokesperson secretary commander general activist protester demonstrator dissident prisoner detainee refugee troops troop soldier rights council watchdog tribunal judiciary supreme foreign commission bloc league faction nato un u.n. us u.s. uk eu e.u. usa ussr uae america britain england france germany italy spain portugal greece turkey russia ukraine poland hungary serbia kosovo bosnia croatia georgia armenia azerbaijan china japan korea taiwan vietnam thailand myanmar burma cambodia laos indonesia malaysia philippines india pakistan bangladesh nepal afghanistan iran iraq syria lebanon israel palestine jordan egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya uganda rwanda burundi congo nigeria niger mali chad cameroon ghana senegal zimbabwe zambia angola mozambique yemen oman qatar bahrain kuwait cuba haiti mexico guatemala honduras nicaragua colombia venezuela ecuador peru bolivia chile argentina brazil canada australia belarus moldova kazakhstan uzbekistan tajikistan kyrgyzstan turkmenistan washington moscow beijing tehran ankara jerusalem baghdad damascus kabul pyongyang seoul tokyo delhi islamabad brussels belgrade hezbollah hamas fatah isis mek pmoi plo pkk mediator kingdom emirate sultanate bishop clan tribe elder delegation association federation confederation monitor emissary negotiator diplomats envoys statesman headman chieftain tribune archbishop patriarch synod secretariat consulate mission regulator agency side armies governments sides bishops',
  office: 'minister president spokesman spokeswoman spokesperson premier official authority commander general colonel governor mayor ambassador envoy judge prosecutor secretary chief leader chairman director ministry police army government regime court parliament agency newspaper website news outlet television tv radio daily report monitor watchdog group organisation organization party union council opposition activist witness resident lawyer source doctor analyst expert observatory representative news deputy lawmaker senator cleric ayatollah imam bishop pope king queen military media statement office member head mr. mrs. ms. dr. gen. col. sen. gov. prof. president-elect',
  place: 'town village city district province region area territory neighbourhood neighborhood quarter suburb hill hilltop ridge mountain position positions base airbase airport airfield checkpoint outpost border crossing post stronghold oilfield dam junction highway road railway rail line track street avenue motorway entrance gate bridge countryside island port harbour harbor capital center centre locality camp barracks land farm mile kilometer kilometre control town town-hall square headquarters plant terminal barrack garrison plaza roundabout tracks lane canal valley pass',
  building: 'building house home office shop store bank station headquarters center centre church mosque temple synagogue school hospital clinic market base statue monument kiosk police-station hall factory warehouse hotel bus car vehicle truck tyre tire lorry train embassy consulate seminary institution village farm crop hut villa depot apartment dormitory kindergarten university palace refinery substation tower pipeline railway granary pharmacy parliament assembly newsroom tractor ambulance minibus boat generator transformer fence shrine chapel convent bakery library courthouse ministry prefecture faculty classroom terminal mill silo barn shed tent camp settlement plant pylon bridge block tenement suburb quarter compound mansion van convoy pickup motorcycle jeep chamber stall barricade booth rectorate campus',
  image: 'image picture portrait poster banner billboard effigy flag photo photograph sign symbol statue mural slogan graffiti wall',
  banner: 'banner placard poster slogan flag sign graffito graffiti leaflet picture portrait image mural',
  weapon: 'weapon arm arms ammunition munition gun rifle pistol firearm explosive bomb grenade missile rocket mine mortar shell cartridge bullet cache arsenal detonator ied device revolver kalashnikov machinegun tnt launcher drone ak-47 magazine round dynamite gunpowder munitions warhead projectile landmine booby-trap kalashnikovs petrol-bomb',
  cash: 'money cash asset property fund account passport ship vessel tanker boat plane aircraft phone computer document equipment land house home drug heroin cocaine opium cannabis copy equipment trawler vehicle car truck livestock licence laptop server hard-drive farmland pasture herd',
  abstract: 'talk negotiation effort initiative bill plan deal proposal idea hope hopes mood chance time appetite project amendment motion penalty career romance conversation debate momentum dream story rumour rumor economy growth interest app process switch engine program programme poverty record policy corruption inflation disease cancer virus crime problem issue vote joy pain curiosity imagination plot habit weed germ bacteria pest calory calorie boredom thirst hunger fat debt price tax cost',
  sport: 'midfielder goalkeeper tournament championship basketball football soccer cricket rugby tennis innings wicket half-time halftime referee olympic olympics quarterback touchdown pitcher batsman player cup ball whistle semifinal semi-final playoff scored dunk homer inning midfield winger offside boxer boxing umpire wimbledon motogp playoffs relegation goalless forward-line',
  art: 'movie novel album actor actress sitcom episode fiction thriller character film choreographer painter playwright opera comedian comedy soprano tenor pianist violinist orchestra',
  commerce: 'investor shareholder earnings retailer brand stock shares nasdaq dow revenue sales bond yield',
  medical: 'heart asthma panic anxiety stroke cancer illness disease patient surgery lung epileptic allergy bacterial viral cardiac disease infection virus flu coronavirus covid-19 malaria',
  disaster: 'earthquake quake flood flooding hurricane storm cyclone tornado typhoon landslide avalanche wildfire lightning drought crash accident collision derailment tsunami volcano eruption collapse heatwave drowning fireworks faulty welding brake fog frost floodwater floodwaters mud mudslide',
  labour: 'unprotected wildcat illegal dispute striking strikers cosatu federation guild workforce walkout worker union labour labor wage pay teacher nurse doctor driver employee staff pilot railway rail train bus tube factory mine miner strike general dock docker port teamster unionist one-day two-day three-day 24-hour 48-hour indefinite nationwide nation-wide pension industrial lawyer trucker student shopkeeper merchant bazaar baker postal sector salary hospital school collector cleaner sailor crew technician clerk civil servant grower weaver textile steelworker academic lecturer refuse copper garment',
  hunger: 'hunger',
  air: 'air airstrike drone jet warplane plane aircraft helicopter bomber aerial unmanned uav gunship f-16 raid israeli u.s. us coalition nato missile target precision military cross-border retaliatory deadly night',
  drone: 'drone drones uav unmanned quadcopter',
  legal: 'court legal election electoral custody title bidding political primary presidential campaign twitter verbal war-of-words budget ratings copyright patent uphill price snowball pillow box sales talent chess culture trade',
  gas: 'gas chlorine sarin chemical poison poisonous nerve toxic mustard',
  crowdgun: 'tear teargas gas water cannon rubber pellet pellets baton stun pepper mace sponge plastic lathi blank warning',
  heavy: 'shell mortar rocket missile artillery howitzer tank katyusha grad ballistic salvo barrage projectile',
  shot: 'shot bullet round rifle gun weapon machinegun volley live ammunition machine-gun pistol',
  death: 'death massacre killing uprising coup execution revolution murder assassination martyrdom crackdown genocide',
  crowdTarget: 'protester protestor demonstrator crowd rally demonstration protest march marcher rioter student striker sit-in mob picketer blockade occupier squatter',
  detainee: 'detainee prisoner hostage inmate captive people person protester demonstrator activist journalist reporter student leader member suspect man woman militant rebel fighter opponent dissident critic lawyer blogger editor supporter minister lawmaker politician candidate official cleric priest teacher worker unionist terrorist civilian youth citizen resident villager soldier officer judge migrant refugee author writer artist singer academic professor dozens hundreds scores thousands team foreigner national photographer organiser organizer campaigner aide bodyguard spy convict thief smuggler',
  deal: 'deal agreement pact accord treaty truce ceasefire cease-fire armistice contract memorandum settlement convention protocol resolution bill',
  ceasefire: 'ceasefire cease-fire truce armistice',
  talks: 'talk talks meeting negotiation dialogue summit mediation conference visit',
  aid: 'aid relief assistance loan grant food medicine supply supplies weapon arms money help shelter asylum fund equipment vaccine million billion dollar troops donation ammunition support backing funding',
  sanctions: 'sanction embargo tie ties relation relations aid funding assistance cooperation trade talks export import flight flights visa ambassador embassy',
  accused: 'accuse charge charged accused blame indict suspect allegation',
  purposeNoun: 'centre center mission plan plans training equipment tool instrument responsibility call calls day week memorial preparation practice motive reason fund prize award law bill penalty punishment sentence apology demand',
  dissent: 'chant chanting sing placard banner slogan demand protest anti-government petition memorandum toyi-toyi poster jobs demanding calling oppose opposing against resignation resign inquiry justice protesting shouting recount sit-in picket torches effigy',
  envoys: 'diplomat ambassador envoy attaché consul embassy organisation organization ngo refugees migrants families villagers community',
  trial: 'imprison imprisonment hang hanging gallows death court judge trial jury appeal prosecutor murder sentence prison jail verdict tribunal charge imprisoned convict sentenced guilty crime',
  strikeNoun: 'deal balance chord pose tone note match accord agreement bargain gold oil bowler batsman',
  unrest: 'unrest violence tension turmoil chaos',
  police: 'police policeman policemen policewoman officer constable gendarme',
  pronoun: 'he she him her they them',
  custody: 'detain detention arrest jail prison custody imprison imprisonment captivity hostage',
  /** Words that tell of violence by themselves. */
  violence: 'attack assault ambush bombing bomb shelling shell bombardment airstrike air-strike strike gunfire shooting bullet gunshot clash fighting massacre crackdown torture beating stabbing raid missile rocket mortar grenade violence unrest hostilities firefight battle gunmen mob',
  /** Crowds that can be charged. */
  gathered: 'crowd protester protestor demonstrator marcher demonstration protest rioter picket sit-in gathering',
  count: 'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds',
  /** Prepositions that lead to the grounds of a charge in court. */
  grounds: 'over for under with',
  aircraft: 'plane jet airliner aircraft helicopter airplane balloon warplane chopper',
  missile: 'drone uav quadcopter missile rocket',
  blow: 'strike airstrike air-strike barrage salvo',
  /** Those whose strike is one of labour. */
  working: 'worker union labour labor wage pay teacher nurse doctor driver employee staff pilot railway rail train bus tube dock docker port lawyer trucker postal salary walkout commuter flight airline general hunger talks lightning picket stoppage shutdown',
  /** Who and what stands by when a gathering is one of dissent. */
  rallying: 'police ministry organiser organizer protest protester demonstrator banner placard slogan chant activist union opposition demand demanding oppose calling march',
  /** Forms of "be" before a passive. */
  be: 'be is are was were been being',
  /** What is held without holding anyone, and so is no arrest. */
  occasion: 'rally march protest demonstration vigil meeting talk talks summit conference election vote referendum poll ballot ceremony funeral service session hearing trial inquest event festival game match race concert exercise drill memorial prayer burial debate gathering strike sit-in procession celebration commemoration press view belief position office share weapon land place town city village course courses class convention fair lesson mass exam',
  /** Pronouns that can mean a body: "the union said it would march". */
  bodyPronoun: 'it they',
  /** What can be wounded without anybody being harmed. */
  feeling: 'pride feeling ego reputation image credibility sensibility confidence',
  quality: 'film-maker mind nerve guest',
  month: 'january february march april may june july august september october november december',
  /** Those who fight one another without being soldiers. */
  sides: 'side clan tribe community faction gang herder nomad villager supporter rival militia group youth inmate prisoner neighbour',
  /** Places that can be taken or given up. */
  settlement: 'town village city district hill hilltop base airbase airport airfield outpost stronghold capital suburb quarter garrison crossing port island settlement province region',
  /** Those whom a state drives out of a place. */
  rebels: 'rebel militant insurgent fighter guerrilla jihadist militia separatist taliban terrorist gunman invader',
  /** What strikes from the air with somebody on board. */
  warplanes: 'warplane plane jet aircraft helicopter bomber gunship chopper airplane airforce f-16',
  /** What goes off. */
  bomb: 'bomb mine landmine ied blast explosion grenade device explosive booby-trap bombing',
  /** What comes out of a gun. */
  bullet: 'bullet round gunfire shot pellet sniper volley fire',
  /** Beasts that are carried off in raids. */
  livestock: 'cattle cow goat sheep camel livestock herd horse ox oxen buffalo donkey mule flock',
  /** What grows and can be laid waste. */
  crops: 'tree olive crop field orchard harvest vineyard granary grain garden plantation',
  /** Ways by which news and words travel. */
  network: 'internet web network telephone mobile broadband communication communications signal website site facebook twitter telegram whatsapp instagram youtube newspaper broadcaster station channel radio television tv broadcast access app account accounts server',
  /** Those that publish or send. */
  media: 'newspaper website broadcaster station channel radio television tv magazine journal daily weekly newsroom outlet paper',
  /** What is cut off from people. */
  utility: 'water power electricity gas food fuel supply supplies heating',
  /** Why things stop by themselves or for works. */
  fault: 'fault faulty cable maintenance storm repair repairs technical upgrade pole pipe breakdown flood earthquake snow ice fog accident collision crash roadworks resurfacing',
  /** Those whose business is no matter of state. */
  firm: 'company firm operator provider club retailer shop restaurant hotel museum theatre league federation studio bakery farm',
  /** Beasts, whose fate is no event. */
  animal: 'cat dog horse bird fish fox bear wolf wolves deer trout bee sheep cow rat mouse mice insect pig boar hen rabbit pea snail ant moose elephant lion shark whale parasite ants bees',
  /** Rules that can be eased or dropped. */
  rule: 'curfew ban restriction sanction decree law order emergency siege blockade embargo edict lockdown martial censorship measures tariff',
  /** Ways of looking into a matter. */
  probe: 'inquiry enquiry investigation probe inquest',
  /** Those who are held by the police. */
  holdable: 'journalist reporter editor activist lawyer student protester protestor demonstrator suspect blogger photographer opponent dissident detainee prisoner critic campaigner candidate organiser organizer unionist cleric priest aide politician lawmaker deputy minister official teacher youth mayor correspondent author singer leader',
  /** After "held": no custody. */
  heldElse: 'up to over back off out',
  /** Those who are driven from where they live. */
  inhabitant: 'resident villager people family civilian inhabitant thousands hundreds population household community tribesman farmer herder minority refugee townspeople dozens',
  /** What armies hit. */
  military: 'position post base deployment command depot convoy checkpoint column barracks warehouse headquarters camp arsenal bunker trench airfield radar runway stronghold target facility infrastructure refinery',
  /** What comes under fire in earnest. */
  reachable: 'convoy patrol checkpoint post position vehicle car truck bus minibus boat ship vessel village town outpost base troops soldier police policeman camp helicopter plane aircraft quarter suburb neighbourhood school hospital home house station officer guard peacekeeper ambulance team worker farmer fisherman',
  /** Armed bodies that move. */
  reinforcements: 'reinforcement troop troops soldier convoy column armoured armored tank paratrooper marine battalion brigade regiment commando militiaman fighter force vehicle vehicles battalions division warship gunboat frigate fleet flotilla',
  /** What is given to people in need. */
  relief: 'food aid relief blanket tent medicine medical supply supplies kit parcel ration flour rice shelter clothing mattress',
  /** Who needs relief. */
  needy: 'displaced refugee besieged camp survivor victim homeless hungry starving evacuee besieged evacuated flood-hit war-torn famine affected',
  /** Those who are let in. */
  relievers: 'inspector monitor observer convoy lorry truck aid relief rapporteur delegation investigator medic',
  /** Those who are given back. */
  captives: 'hostage captive prisoner detainee body bodies remains',
  /** What is looked into. */
  wrongs: 'killing shooting death murder attack massacre raid arrest beating bombing allegation abuse blast torture disappearance claim fire riot clash fraud',
  /** Bodies that are closed down. */
  association: 'party union ngo group association charity organisation organization movement federation foundation',
  /** What is searched. */
  premises: 'home house office flat apartment headquarters premises newsroom residence building school church mosque vehicle car bus',
  /** More than one side. */
  joint: 'joint together bilateral with',
  /** Before a verb of assault. */
  sexually: 'sexually',
  /** Ways of coming together. */
  gathering: 'gathering rally march protest demonstration assembly vigil procession meeting strike sit-in encampment picket blockade crowd',
  /** What kills without being anybody. */
  weather: 'heat cold frost ice snow rain wind sun joke suspense avalanche weather',
  /** Those who were hurt. */
  casualty: 'dead killed wounded injured death casualty fatality',
  /** What is done with a weapon: an event of its own. */
  deed: 'strike airstrike air-strike attack raid barrage salvo bombing shelling bombardment',
  /** Those who act for a state. */
  officials: 'police inspector agent officer customs official troops soldier guard court',
  /** What is closed by force. */
  crossings: 'border crossing frontier bridge road street square quarter mosque school office university camp station party newspaper headquarters',
  /** Verbs by which a rule goes. */
  easing: 'lift ease relax',
  /** What is taken from the media. */
  licence: 'licence license accreditation registration permit',
  /** Those who are called to arms. */
  reservists: 'reservist conscript recruit',
  /** Before what something is only compared to. */
  likeness: 'like',
  /** What is stayed away from. */
  schooling: 'class classes poll polls school election vote parliament session polling lesson lectures',
  /** What deputies walk out of. */
  chambers: 'chamber parliament assembly session hall council meeting congress senate',
  /** What is blocked. */
  ways: 'road highway motorway bridge street track railway line crossing border port route junction avenue entrance gate access airport runway tunnel river canal waterway',
  /** After "walked out": no strike. */
  onward: 'onto on to into through',
  /** What shuts in a strike. */
  premisesOfTrade: 'shop store stall market business bazaar factory kiosk school bank',
  /** Words that tell of a strike. */
  strikeWord: 'strike protest shutdown stoppage hartal bandh protesters strikers walkout mourning',
  /** Who walks out of a chamber. */
  boycotters: 'opposition deputy lawmaker legislator senator councillor party mp mps member bloc faction',
  /** Who riots besides demonstrators. */
  youths: 'youth youngster mob looter hooligan inmate prisoner',
  /** What is joined. */
  rallyWord: 'rally demonstration protest sit-in vigil picket',
  /** What a prosecutor drops. */
  charge: 'charge charges case lawsuit indictment',
  /** What a state takes back after protest. */
  payment: 'tax fare fee levy price pension tariff rise increase hike decree law bill plan reform dismissal cut',
  /** Those whom somebody takes the side of. */
  striking: 'striker strikers protester demonstrator candidate rebel opposition crowd minority victim',
  /** Those who are taken in. */
  refugees: 'refugee migrant displaced evacuee exile asylum-seeker',
  /** Who brings or drops a charge. */
  bench: 'court judge prosecutor tribunal police',
  /** Rules that weigh on people. */
  hardRule: 'curfew emergency siege blockade embargo sanction martial lockdown censorship',
  /** Armed men who are no state’s. */
  gunmen: 'armed masked gunman gunmen fighter rebel militant insurgent militiaman militiamen mercenary guerrilla jihadist bandit',
  /** What a crowd throws. */
  thrown: 'stone rock bottle brick molotov petrol firebomb projectile firework slate tile paving',
  /** What is thrown and goes off. */
  grenades: 'grenade',
  /** Who and what finds a bullet in a body, and seizes nothing. */
  examiner: 'report autopsy examination doctor surgeon pathologist coroner post-mortem x-ray expert scan medic analysis',
  /** Who speaks for those who marched. */
  ourselves: 'we us',
  /** With "no" before it, nobody. */
  nobody: 'nobody one none',
  warning: 'warning live shots fired firing',
  interrogation: 'interrogation interrogator questioning interrogate',
  /** Whose faces are not seen. */
  masked: 'masked hooded balaclava plainclothes plain-clothes unidentified unknown armed',
  /** Arms that are found. */
  ordnance: 'grenade ammunition bullet rifle pistol mine landmine explosive ied cache warhead detonator firearm weapon bomb device cartridge munition mortar',
  /** What a crowd shouts. */
  slogans: 'slogan chant',
  /** What binds states. */
  ties: 'tie ties relation relations',
  /** What sides hold. */
  talking: 'talks negotiation negotiations',
  /** What is put on a road. */
  obstacle: 'roadblock barricade blockade checkpoint',
  /** What is tightened. */
  guarding: 'security patrol patrols checks',
  /** What states impose on each other. */
  sanctionWord: 'sanction embargo tariff',
  /** Those whose being there is dissent. */
  dissenters: 'protester protestor demonstrator marcher picketer striker',
  /** Men whom nobody names. */
  men: 'man men stranger individual',
  /** Stations that send nothing. */
  stations: 'railway train bus metro police power petrol gas fire',
  /** What is declared over a country. */
  emergencyWord: 'emergency siege martial',
  /** What goes off by itself. */
  accidental: 'gas boiler kitchen oven steam tyre tire',
  /** What rockets carry in peace. */
  space: 'probe satellite orbit spacecraft telescope astronaut comet moon',
  /** What is taken from those who may not travel. */
  passports: 'passport passports visa visas',
  /** What probes fly on. */
  rocketry: 'satellite orbit spacecraft telescope comet moon rocket',
  /** What states forbid. */
  bannedThings: 'sale use wearing import song flag symbol burqa veil hijab niqab alcohol petrol motorcycle motorbike',
  /** Occasions on which crowds and police stand by in peace. */
  festive: 'race marathon parade festival carnival match fair concert wedding derby regatta tournament filming harvest carol carols choir vintage scout sailing',
} as const; // biome-ignore format: a list

/** Name of a word group. */
export type GroupName = keyof typeof LISTS;

/** The groups as sets. */
export const groups: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([name, words]) => [name, new Set(words.split(' '))]),
);
