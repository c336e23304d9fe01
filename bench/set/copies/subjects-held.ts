import type { Subject } from './frame.ts';

/** Subjects of the half that nothing was tuned on. */
export const held: readonly Subject[] = [
  {
    name: 'ferry',
    half: 'held',
    headline: ['Ferry sinks off {T}', '{T} ferry goes down in heavy swell', 'Se hunde un transbordador frente a {T}'],
    quote:
      'I counted the jackets in the locker with my own hands that morning, and if there were fewer by evening then somebody had taken them ashore',
    quoteSpanish:
      'Conté los chalecos del armario con mis propias manos aquella mañana, y si por la noche había menos es que alguien los llevó a tierra',
    frames: [
      [
        'A ferry with {4} people on board sank off {T} {D}; {1} are known to have drowned, the coast guard said.',
        'The coast guard has counted {1} drowned after {D} the sea closed over a passenger boat near {T} that had {4} aboard.',
        'Un transbordador con {4} personas a bordo se hundió frente a {T} {D}; se sabe de {1} ahogados, según la guardia costera.',
      ],
      [
        'It had left {U} late because of a fault in the ramp, {P} of {O} said.',
        '{P}, a spokesman of {O}, blamed a broken ramp for the delayed sailing from {U}.',
        'Había salido tarde de {U} por un fallo en la rampa, dijo {P}, de {O}.',
      ],
      [
        'Fishing boats pulled {3} survivors out of the water before the first helicopter came.',
        'Before any aircraft appeared, trawlermen had saved {3}.',
        'Los pesqueros sacaron del agua a {3} supervivientes antes de que llegara el primer helicóptero.',
      ],
      [
        'The ship was licensed for {5} passengers and was {2} years old.',
        'Built {2} years ago, she was allowed to carry {5}.',
        'El barco tenía licencia para {5} pasajeros y contaba {2} años.',
      ],
      [
        'Divers from {V} reached the wreck {E} and marked it with a buoy.',
        'A float has shown since {E} where the hull lies; frogmen of {V} set it.',
        'Buzos de {V} llegaron al pecio {E} y lo marcaron con una boya.',
      ],
      [
        'Most of the dead were found below deck, where doors had jammed.',
        'Stuck doors had trapped the greater part of the victims inside.',
        'La mayoría de los muertos fueron hallados bajo cubierta, donde las puertas se atascaron.',
      ],
      [
        '{Q}, the mate, told the inquiry that cargo had shifted in a turn.',
        'Freight slid to one side as she went about, first officer {Q} testified.',
        '{Q}, el primer oficial, dijo a la comisión que la carga se movió en un viraje.',
      ],
      [
        'The owners offered {6} to each family and asked for patience.',
        'Every bereaved household is to have {6} from the line, which begged for time.',
        'Los armadores ofrecieron {6} a cada familia y pidieron paciencia.',
      ],
      [
        '{p} said the last inspection had found nothing amiss.',
        'All was well at the previous survey, by {p}.',
        '{p} dijo que la última inspección no halló nada irregular.',
      ],
      [
        'A siren on the mole sounds each hour while the search goes on.',
        'Hourly, as boats still look for the lost, a horn blows from the breakwater.',
        'Una sirena en el muelle suena cada hora mientras sigue la búsqueda.',
      ],
      [
        'Relatives slept in the customs hall of {U} among crates of oranges.',
        'Between fruit boxes in the customs shed at {U}, next of kin lay down for the night.',
        'Los parientes durmieron en la aduana de {U} entre cajas de naranjas.',
      ],
    ],
  },
  {
    name: 'vote-count',
    half: 'held',
    headline: ['Count in {T} is halted', 'Ballots in {T} go under lock', 'Detenido el recuento en {T}'],
    quote:
      'A seal is a strip of paper with a number on it, and when the number in the book is not the number on the strip we stop counting',
    quoteSpanish:
      'Un precinto es una tira de papel con un número, y cuando el número del libro no es el de la tira dejamos de contar',
    frames: [
      [
        'The election board in {T} stopped the count {D} after seals on {3} boxes were found to be broken.',
        'Counting in {T} has been at a standstill since the board discovered {D} that {3} ballot crates had been opened.',
        'La junta electoral de {T} detuvo el recuento {D} al hallar rotos los precintos de {3} urnas.',
      ],
      [
        '{P}, the candidate of {O}, was ahead by {4} votes at the time.',
        'At that point {4} ballots separated {P} of {O} from the runner-up.',
        '{P}, candidato de {O}, llevaba entonces {4} votos de ventaja.',
      ],
      [
        'The boxes had come from {U} by lorry and stood in a gymnasium for {2} nights.',
        'Trucked over from {U}, they had spent {2} nights in a sports hall.',
        'Las urnas venían de {U} en camión y pasaron {2} noches en un gimnasio.',
      ],
      [
        'Observers from {V} said they had been kept out of the hall {E}.',
        'The doors were shut {E} to monitors whom {V} had sent, they complained.',
        'Observadores de {V} dijeron que {E} no se les dejó entrar en la sala.',
      ],
      [
        'The law allows {1} days for a recount, and turnout was {5}.',
        'With {5} votes cast, a second tally must be done inside {1} days.',
        'La ley da {1} días para un nuevo recuento, y votaron {5}.',
      ],
      [
        '{Q}, who chairs the board, said a clerk had written down the wrong numbers.',
        'A slip of the pen by a clerk was all, insisted board chair {Q}.',
        '{Q}, que preside la junta, dijo que un escribiente había apuntado mal los números.',
      ],
      [
        'Some {6} people stood in front of the town hall with lamps.',
        'Lanterns in hand, a crowd of {6} kept watch at the municipality.',
        'Unas {6} personas se plantaron ante el ayuntamiento con faroles.',
      ],
      [
        'Two members of the board resigned and would not say why.',
        'Without giving grounds, a pair of commissioners stepped down.',
        'Dos miembros de la junta dimitieron sin decir por qué.',
      ],
      [
        '{p} spoke of theft, and then of carelessness, and asked for calm.',
        'First thieving, later negligence: {p} changed the charge but appealed for quiet.',
        '{p} habló de robo, después de descuido, y pidió calma.',
      ],
      [
        'A judge will hear both sides in {U} before the result is published.',
        'Nothing will be announced until each party has been to court in {U}.',
        'Un juez oirá a las dos partes en {U} antes de que se publique el resultado.',
      ],
      [
        'The ink had run out in {2} polling rooms by the afternoon.',
        'Well before evening, {2} stations had no ink.',
        'La tinta se había acabado en {2} mesas por la tarde.',
      ],
    ],
  },
  {
    name: 'mine',
    half: 'held',
    headline: ['Miners trapped near {T}', 'Roof fall shuts {T} pit', 'Mineros atrapados cerca de {T}'],
    quote:
      'You do not hear it come, you feel the dust move past your face, and then you are counting lamps and hoping the number is the one you started with',
    quoteSpanish:
      'No se oye venir, se siente el polvo pasar por la cara, y luego uno cuenta lámparas y espera que el número sea el del principio',
    frames: [
      [
        '{2} miners have been trapped since {D}, when a gallery fell in at the pit near {T}.',
        'The collapse of a tunnel {D} has left {2} men cut off in the colliery of {T}.',
        '{2} mineros siguen atrapados desde {D}, cuando cedió una galería en la mina de {T}.',
      ],
      [
        '{P}, who heads the rescue for {O}, said knocking had been heard at a depth of {4} metres.',
        'Taps on a pipe {4} metres down reached the ears of {O} rescuers under {P}.',
        '{P}, que dirige el rescate de {O}, dijo que se oyeron golpes a {4} metros de profundidad.',
      ],
      [
        'A drill was brought from {U} overnight on {1} lorries.',
        '{1} heavy trucks hauled boring gear over from {U} in the dark.',
        'Una perforadora llegó de {U} durante la noche en {1} camiones.',
      ],
      [
        'The company, which employs {5} people in the valley, had been fined for bad timber.',
        'Rotten props had cost the firm a penalty; {5} jobs in the dale hang on it.',
        'La empresa, que emplea a {5} personas en el valle, había sido multada por mala madera.',
      ],
      [
        '{3} others got out through a ventilation shaft and walked to the road.',
        'By way of an air passage, {3} workmates made it up and reached the highway on foot.',
        'Otros {3} salieron por un pozo de ventilación y caminaron hasta la carretera.',
      ],
      [
        'Wives and mothers from {V} have kept a fire burning at the gate since {E}.',
        'At the entrance a bonfire, lit {E} by women of {V}, has not gone out.',
        'Esposas y madres de {V} mantienen una hoguera a la puerta desde {E}.',
      ],
      [
        'Gas readings rose in the morning and the work was halted for an hour.',
        'For an hour nobody dug, as methane went up after dawn.',
        'Las medidas de gas subieron por la mañana y el trabajo paró una hora.',
      ],
      [
        '{Q}, a deputy overman, said he had warned of water behind the face.',
        'Water stood behind the seam and he had reported it, according to overman {Q}.',
        '{Q}, un capataz, dijo que había avisado del agua tras el frente.',
      ],
      [
        'The seam was to be closed next year, with {6} in severance set aside.',
        'Closure was due in twelve months; {6} lies ready for redundancy pay.',
        'La veta iba a cerrarse el año próximo, con {6} reservados para indemnizaciones.',
      ],
      [
        '{p} would not say how long the air would last.',
        'On the oxygen left {p} kept silent.',
        '{p} no quiso decir cuánto duraría el aire.',
      ],
      [
        'Bread and a telephone line were let down through a narrow hole.',
        'Down a thin bore went food and a wire to speak by.',
        'Bajaron pan y una línea de teléfono por un agujero estrecho.',
      ],
    ],
  },
  {
    name: 'trial',
    half: 'held',
    headline: ['Officer on trial in {T}', '{T} court hears of killings at bridge', 'Juzgan a un oficial en {T}'],
    quote:
      'I signed a great many papers that week and read few of them, and I do not remember this one, but I do not say that it is not my hand',
    quoteSpanish:
      'Firmé muchos papeles aquella semana y leí pocos, y no recuerdo este, pero no digo que no sea mi letra',
    frames: [
      [
        'The trial of {P}, a former colonel, opened in {T} {D} with the names of {3} dead read aloud.',
        'For {3} names the clerk needed an hour when {D} ex-colonel {P} first faced his judges in {T}.',
        'El juicio de {P}, antiguo coronel, se abrió en {T} {D} con la lectura de los nombres de {3} muertos.',
      ],
      [
        'Prosecutors say he ordered men of the {2}nd battalion to fire on a column at the bridge of {U}.',
        'On the bridge at {U}, the indictment runs, troops of battalion {2} shot at marchers upon his command.',
        'Los fiscales dicen que ordenó a hombres del batallón {2} disparar contra una columna en el puente de {U}.',
      ],
      [
        '{Q}, who was a driver then, told the court he had seen {1} officers burn papers.',
        '{1} officers put documents to the fire, testified the one-time driver {Q}.',
        '{Q}, entonces conductor, contó al tribunal que vio a {1} oficiales quemar papeles.',
      ],
      [
        'The defence asked that the hearing be moved to {V} and was refused {E}.',
        'A request to sit in {V} instead was thrown out {E}.',
        'La defensa pidió trasladar la vista a {V} y se le negó {E}.',
      ],
      [
        '{O} brought {5} pages of letters and radio logs.',
        'Among the exhibits are {5} leaves of correspondence and signals, filed by {O}.',
        '{O} aportó {5} páginas de cartas y registros de radio.',
      ],
      [
        'Survivors sat in the second row and did not look at the dock.',
        'From the second bench, those who lived kept their eyes off the accused.',
        'Los supervivientes se sentaron en la segunda fila y no miraron al acusado.',
      ],
      [
        'The files had lain in a cellar for {4} months after the archive burned.',
        'When the archive went up in flames the records were moved underground, for {4} months.',
        'Los legajos pasaron {4} meses en un sótano tras arder el archivo.',
      ],
      [
        '{p} faces life in prison if he is found guilty.',
        'A guilty verdict would put {p} away for good.',
        '{p} se enfrenta a cadena perpetua si es declarado culpable.',
      ],
      [
        'The presiding judge cleared the gallery when a man began to shout.',
        'Shouting from one spectator had the balcony emptied by the bench.',
        'La presidenta desalojó la tribuna cuando un hombre empezó a gritar.',
      ],
      [
        'Reparations of {6} were asked for on behalf of the widows.',
        'The widows claim {6}.',
        'Se pidieron reparaciones de {6} en nombre de las viudas.',
      ],
      [
        'A verdict is not expected before the harvest.',
        'Judgment will hardly come until the crops are in.',
        'No se espera sentencia antes de la cosecha.',
      ],
    ],
  },
  {
    name: 'forest-fire',
    half: 'held',
    headline: ['Forest burns above {T}', 'Flames close in on {T}', 'Arde el bosque sobre {T}'],
    quote:
      'The wind turned twice in one hour, and the second time it took the line from behind, so we left the hoses where they lay and ran for the lake',
    quoteSpanish:
      'El viento cambió dos veces en una hora, y la segunda nos cogió por la espalda, así que dejamos las mangueras y corrimos al lago',
    frames: [
      [
        'A forest fire above {T} has burned {5} hectares since {D} and is not under control, {O} said.',
        'Uncontained since {D}, the blaze in the hills over {T} has blackened {5} hectares by the measure of {O}.',
        'Un incendio forestal sobre {T} ha quemado {5} hectáreas desde {D} y no está controlado, dijo {O}.',
      ],
      [
        '{3} firefighters from {U} were caught when the wind turned; {1} were treated for burns.',
        'A shift in the breeze trapped {3} crew members sent by {U}, of whom {1} needed dressing.',
        '{3} bomberos de {U} quedaron cercados al cambiar el viento; {1} fueron atendidos por quemaduras.',
      ],
      [
        '{P}, the forester, thinks a spark from a saw started it.',
        'Forester {P} puts it down to sawing.',
        '{P}, el guarda forestal, cree que lo inició la chispa de una sierra.',
      ],
      [
        'The monastery on the ridge lost its roof, and {4} books were carried out by hand.',
        'Passing them along a chain, monks saved {4} volumes while their roof fell in.',
        'El monasterio de la loma perdió el tejado, y {4} libros se sacaron a mano.',
      ],
      [
        'Planes took water from the lake near {V} until darkness fell {E}.',
        'Until night came {E}, aircraft scooped from the waters by {V}.',
        'Los aviones tomaron agua del lago cerca de {V} hasta que oscureció {E}.',
      ],
      [
        'Smoke closed the motorway for {2} hours.',
        'For {2} hours no car could pass through the smoke.',
        'El humo cerró la autopista {2} horas.',
      ],
      [
        '{Q}, who keeps bees there, said all her hives were gone.',
        'Not one hive was left to beekeeper {Q}.',
        '{Q}, que cría abejas allí, dijo que perdió todas las colmenas.',
      ],
      [
        'Guests of two hotels were brought down by cable car in their night clothes.',
        'In pyjamas, holidaymakers from a pair of inns rode the gondola to safety.',
        'Los huéspedes de dos hoteles bajaron en teleférico en ropa de dormir.',
      ],
      [
        'The damage was put at {6}, most of it timber.',
        'Mainly in wood, {6} has been lost.',
        'Los daños se cifraron en {6}, la mayor parte en madera.',
      ],
      [
        '{p} said no rain was in sight.',
        'There is no rain coming, in the view of {p}.',
        '{p} dijo que no hay lluvia a la vista.',
      ],
      [
        'Deer came down into the gardens and stood among the sprinklers.',
        'Among lawn sprays, wild deer sought shelter.',
        'Los ciervos bajaron a los jardines y se quedaron entre los aspersores.',
      ],
    ],
  },
];
