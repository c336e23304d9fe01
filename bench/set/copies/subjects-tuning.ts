import type { Subject } from './frame.ts';

/** Subjects of the half that rules and limits were tuned on. */
export const tuning: readonly Subject[] = [
  {
    name: 'flood',
    half: 'tuning',
    headline: [
      'Thousands leave {T} as river rises',
      'River drives {T} from its homes',
      'Miles de personas dejan {T} por la crecida',
    ],
    quote:
      'The water came in the night and it came faster than any gauge upstream had told us, so we chose to open the gates before the wall gave way',
    quoteSpanish:
      'El agua llegó de noche y llegó más deprisa de lo que decía ningún medidor, así que abrimos las compuertas antes de que cediera el muro',
    frames: [
      [
        'Some {6} people left {T} {D} after the river burst its banks and covered the lower streets with mud, {O} said.',
        'According to {O}, mud lay in every alley by the water in {T} {D}; roughly {6} inhabitants had by then fled the overflowing stream.',
        'Unas {6} personas dejaron {T} {D} después de que el río se desbordara y cubriera de barro las calles bajas, según {O}.',
      ],
      [
        'Buses took most of them to {U}, where {2} schools have been opened as shelters.',
        'In {U}, {2} school buildings now house the bulk of the evacuees, who arrived in coaches.',
        'Autobuses llevaron a la mayoría a {U}, donde {2} escuelas sirven de refugio.',
      ],
      [
        'Rescue crews found {1} bodies in a flooded garage near the railway yard, {P} said.',
        '{P} confirmed {1} dead, all recovered from an underground car park beside the train depot.',
        'Los equipos de rescate hallaron {1} cadáveres en un garaje inundado cerca de la estación, dijo {P}.',
      ],
      [
        'The road to {V} was cut in {3} places and will stay closed until engineers have looked at the bridge.',
        'Drivers bound for {V} are turned back, since the carriageway is broken at {3} points and the crossing has not been inspected.',
        'La carretera a {V} quedó cortada en {3} puntos y seguirá cerrada hasta que los ingenieros revisen el puente.',
      ],
      [
        'Power failed in {4} households and was not back by nightfall.',
        'At dusk {4} homes were still dark.',
        'La luz falló en {4} hogares y no había vuelto al anochecer.',
      ],
      [
        '{Q}, who runs the pumping station, said the wall had been due for repair since the last flood.',
        'Repairs to the embankment were overdue, complained the head of the pumping works, {Q}.',
        '{Q}, que dirige la estación de bombeo, dijo que el muro esperaba reparación desde la última riada.',
      ],
      [
        'Farmers drove {5} head of cattle up to the ridge and slept beside them in the open.',
        'On the high ground above, herders spent the night outdoors with {5} animals they had saved.',
        'Los ganaderos subieron {5} reses al cerro y durmieron junto a ellas al raso.',
      ],
      [
        'The level fell by {2} centimetres {E}, but more rain is expected in the hills.',
        'Forecasters see new downpours upstream, even though gauges showed a drop of {2} centimetres {E}.',
        'El nivel bajó {2} centímetros {E}, pero se espera más lluvia en los montes.',
      ],
      [
        'Shops in the centre lost all their stock, and the fish market will not open this week.',
        'Traders downtown have nothing left to sell; the stalls for fish stay shut for days.',
        'Los comercios del centro perdieron todo su género y el mercado de pescado no abrirá esta semana.',
      ],
      [
        '{p} asked people not to go back for their belongings before the all-clear.',
        'Nobody should fetch possessions from the houses yet, warned {p}.',
        '{p} pidió a la gente que no volviera por sus cosas antes del aviso.',
      ],
      [
        'A field kitchen in {U} gave out {4} meals in the first day alone.',
        'Cooks serving from tents in {U} handed {4} portions to the displaced within a day.',
        'Una cocina de campaña en {U} repartió {4} comidas solo el primer día.',
      ],
    ],
  },
  {
    name: 'hunger-strike',
    half: 'tuning',
    headline: ['Prisoners in {T} refuse food', 'Hunger strike spreads in {T} gaol', 'Presos de {T} rechazan la comida'],
    quote:
      'Nobody in this building has been refused a doctor, and any prisoner who wishes to eat will find his plate where it has stood every evening',
    quoteSpanish:
      'A nadie en este edificio se le ha negado un médico, y todo preso que quiera comer hallará su plato donde ha estado cada noche',
    frames: [
      [
        'At least {3} prisoners in {T} have refused food since {D}, a lawyer for {O} said.',
        'A hunger strike that began {D} behind the walls of {T} has drawn in {3} inmates or more, in the count of counsel working with {O}.',
        'Al menos {3} presos de {T} rechazan la comida desde {D}, dijo un abogado de {O}.',
      ],
      [
        'They demand that {P}, held alone for {2} weeks, be moved to a common ward.',
        'What they want is an end to the isolation of {P}, who has spent {2} weeks without company.',
        'Exigen que {P}, aislado desde hace {2} semanas, pase a una galería común.',
      ],
      [
        'The governor of the prison, {Q}, said {1} of them had been taken to the infirmary.',
        '{1} strikers lie in the sick bay, by the account of warden {Q}.',
        'El director de la prisión, {Q}, dijo que {1} de ellos fueron llevados a la enfermería.',
      ],
      [
        'Families who came from {U} waited at the gate for {2} hours and were sent home.',
        'After standing outside for {2} hours, relatives who had travelled from {U} had to leave again without a visit.',
        'Familias venidas de {U} esperaron {2} horas a la puerta y fueron enviadas a casa.',
      ],
      [
        'Letters passed out of the building speak of cells in which {4} men share two taps.',
        'Smuggled notes describe {4} detainees to a pair of water taps.',
        'Cartas sacadas del edificio hablan de celdas donde {4} hombres comparten dos grifos.',
      ],
      [
        'A second protest started {E} in {V}, where {5} detainees returned their trays.',
        'In {V}, meanwhile, {5} trays went back untouched {E}.',
        'Otra protesta empezó {E} en {V}, donde {5} detenidos devolvieron sus bandejas.',
      ],
      [
        'The ministry says the house was built for {6} people and holds no more than that.',
        'Officials insist that the number inside does not exceed the {6} places the gaol was designed with.',
        'El ministerio dice que la casa se hizo para {6} personas y no alberga a más.',
      ],
      [
        'Doctors who asked to see the strikers were told to apply in writing.',
        'Medical volunteers got no further than a form to fill in.',
        'A los médicos que pidieron ver a los huelguistas se les dijo que lo solicitaran por escrito.',
      ],
      [
        '{p} has lost a great deal of weight and can no longer stand unaided, the lawyer said.',
        'Very thin by now, {p} needs help to get up, in the words of the defence.',
        '{p} ha perdido mucho peso y ya no puede tenerse en pie, dijo el abogado.',
      ],
      [
        '{q} denied that anybody had been beaten in the yard.',
        'There were no beatings outdoors, {q} maintained.',
        '{q} negó que nadie hubiera sido golpeado en el patio.',
      ],
      [
        'Singing was heard from the east wing until the lights went out.',
        'Passers-by could hear songs on the eastern side up to lamp-out.',
        'Se oyó cantar en el ala este hasta que se apagaron las luces.',
      ],
    ],
  },
  {
    name: 'dock-strike',
    half: 'tuning',
    headline: ['Dockers shut the port of {T}', 'Cranes stand still in {T}', 'Los estibadores cierran el puerto de {T}'],
    quote:
      'We have asked for one thing in eleven meetings, which is that the roster be hung up a week ahead, and eleven times we have been given coffee',
    quoteSpanish:
      'Hemos pedido una sola cosa en once reuniones, que el turno se cuelgue con una semana de antelación, y once veces nos han dado café',
    frames: [
      [
        'About {5} dockers in {T} laid down their work {D} and blocked both gates of the container yard.',
        'Both entrances to the box terminal have been barred {D} by striking port hands of {T}, {5} of them on their own reckoning.',
        'Unos {5} estibadores de {T} pararon {D} y bloquearon las dos puertas de la terminal.',
      ],
      [
        '{P}, who leads the branch of {O}, said the walkout would last until the roster is changed.',
        'No shift list, no work: so branch chief {P} of {O} put it.',
        '{P}, que dirige la sección de {O}, dijo que el paro durará hasta que cambie el turno.',
      ],
      [
        '{3} ships were waiting in the roads by evening, among them a tanker with fuel for {U}.',
        'Offshore, {3} vessels rode at anchor at sunset; one carries petrol that {U} needs.',
        '{3} barcos esperaban en la rada al atardecer, entre ellos un petrolero con combustible para {U}.',
      ],
      [
        'The port company put its loss at {6} a day and threatened to go to court.',
        'Management, which speaks of {6} lost every day, has its lawyers at the ready.',
        'La empresa del puerto cifró sus pérdidas en {6} al día y amenazó con ir a los tribunales.',
      ],
      [
        'Police moved {2} lorries that stood across the rails, and arrested {1} people.',
        '{1} persons were taken away by officers when {2} trucks were towed off the tracks.',
        'La policía retiró {2} camiones atravesados en las vías y detuvo a {1} personas.',
      ],
      [
        'Crane drivers in {V} stopped for an hour {E} to show their support.',
        'Support came from {V}, whose crane cabins stayed empty for an hour {E}.',
        'Los gruistas de {V} pararon una hora {E} en señal de apoyo.',
      ],
      [
        'Under the present plan a man learns at six in the evening whether he works at six in the morning.',
        'As things are, twelve hours is all the notice a worker gets of his next shift.',
        'Con el plan actual, un hombre sabe a las seis de la tarde si trabaja a las seis de la mañana.',
      ],
      [
        '{Q}, the manager of the yard, called the strike illegal and the demand reasonable.',
        'Yard manager {Q} had it both ways: the demand made sense, the stoppage broke the law.',
        '{Q}, gerente de la terminal, llamó ilegal a la huelga y razonable a la demanda.',
      ],
      [
        'Bananas worth {4} were said to be rotting in the heat.',
        'In the sun, fruit that had cost {4} was going bad.',
        'Se decía que plátanos por valor de {4} se pudrían al calor.',
      ],
      [
        '{p} said no ship with medicine would be held up.',
        'Medical cargo will pass, promised {p}.',
        '{p} dijo que no se retendría ningún barco con medicinas.',
      ],
      [
        'Talks are to go on in {U} with a mediator from the labour court.',
        'With an arbiter sent by the labour bench, both sides will sit down again in {U}.',
        'Las conversaciones seguirán en {U} con un mediador del tribunal laboral.',
      ],
    ],
  },
  {
    name: 'market-bomb',
    half: 'tuning',
    headline: [
      'Blast at market in {T} kills {1}',
      '{1} dead as explosion rips through {T} market',
      'Una explosión en un mercado de {T} mata a {1}',
    ],
    quote:
      'Whoever put that bag under the bench knew that school lets out at noon and that half the town buys its bread at that corner',
    quoteSpanish:
      'Quien puso esa bolsa bajo el banco sabía que la escuela sale a mediodía y que medio pueblo compra el pan en esa esquina',
    frames: [
      [
        'A bomb went off in the covered market of {T} {D}, killing {1} people and wounding {3}, the hospital said.',
        '{1} dead and {3} injured: that is the toll the clinic gives for the explosion {D} under the roof of the bazaar in {T}.',
        'Una bomba estalló en el mercado cubierto de {T} {D} y mató a {1} personas e hirió a {3}, dijo el hospital.',
      ],
      [
        'The device had been hidden in a bag beneath a bench close to the bakery, according to {P} of the police.',
        '{P}, speaking for investigators, placed the charge in a satchel below a seat next to the bread stall.',
        'El artefacto estaba oculto en una bolsa bajo un banco junto a la panadería, según {P}, de la policía.',
      ],
      [
        'Nobody has claimed the attack; {O} denied any part in it.',
        '{O} said it had nothing to do with the bombing, for which no one took responsibility.',
        'Nadie ha reivindicado el ataque; {O} negó toda participación.',
      ],
      [
        'The wounded were driven to {U} because the operating rooms in the town have had no power for {2} days.',
        'For {2} days the local theatres have lacked electricity, so casualties went to {U}.',
        'Los heridos fueron llevados a {U} porque los quirófanos del pueblo llevan {2} días sin luz.',
      ],
      [
        '{4} stalls burned out before the fire brigade found water.',
        'With hydrants dry, flames ate {4} booths.',
        '{4} puestos ardieron antes de que los bomberos hallaran agua.',
      ],
      [
        'It was the second attack on the town this year, after one on the road to {V} {E}.',
        'The highway towards {V} had been struck {E}, which makes this the second assault since January.',
        'Fue el segundo ataque contra el pueblo este año, tras otro en la carretera a {V} {E}.',
      ],
      [
        'Soldiers closed the square and searched {5} cars without finding anything.',
        'Troops sealing off the plaza looked into {5} vehicles, in vain.',
        'Los soldados cerraron la plaza y registraron {5} coches sin hallar nada.',
      ],
      [
        '{Q}, who sells onions opposite the gate, said she had been thrown against the wall.',
        'Onion seller {Q} told how the blast flung her at the bricks across from the entrance.',
        '{Q}, que vende cebollas frente a la puerta, dijo que fue lanzada contra la pared.',
      ],
      [
        'A crowd of {6} followed the coffins to the cemetery above the quarry.',
        'Mourners, {6} by one estimate, walked up past the stone pit behind the dead.',
        'Una multitud de {6} siguió los ataúdes hasta el cementerio sobre la cantera.',
      ],
      [
        '{p} said cameras over the north door had been painted over.',
        'Paint covered the lenses at the northern entrance, {p} disclosed.',
        '{p} dijo que las cámaras de la puerta norte habían sido tapadas con pintura.',
      ],
      [
        'Schools stayed shut, and the mosque and the church rang their calls at the same hour.',
        'Church and mosque called together at one hour; classes were off.',
        'Las escuelas no abrieron, y la mezquita y la iglesia llamaron a la misma hora.',
      ],
    ],
  },
  {
    name: 'camp',
    half: 'tuning',
    headline: ['Camp outside {T} is cleared', 'Police empty {T} camp', 'Desalojan el campamento de {T}'],
    quote:
      'We were told to take what two hands can hold, and I watched a man choose for ten minutes between a stove and a sewing machine',
    quoteSpanish:
      'Nos dijeron que lleváramos lo que cabe en dos manos, y vi a un hombre dudar diez minutos entre un hornillo y una máquina de coser',
    frames: [
      [
        'Police cleared the camp outside {T} {D} and put {5} people on trains to {U}, {O} said.',
        '{5} camp dwellers were sent by rail to {U} when officers emptied the site on the edge of {T} {D}, as {O} tells it.',
        'La policía desalojó el campamento de {T} {D} y subió a {5} personas a trenes hacia {U}, dijo {O}.',
      ],
      [
        'Bulldozers levelled {4} shelters before noon.',
        'By midday machines had flattened {4} huts.',
        'Las excavadoras derribaron {4} chabolas antes del mediodía.',
      ],
      [
        '{P} of the district office said the ground was needed for a waterworks.',
        'A waterworks is planned there, explained district official {P}.',
        '{P}, de la oficina del distrito, dijo que el terreno hacía falta para una depuradora.',
      ],
      [
        'Aid workers counted {3} children who had been separated from their parents.',
        '{3} minors could not find their families, by a tally of relief staff.',
        'Los cooperantes contaron {3} niños separados de sus padres.',
      ],
      [
        'A fire that broke out in the confusion hurt {1} people, none of them badly.',
        '{1} suffered light burns when something caught alight amid the tumult.',
        'Un incendio en medio de la confusión hirió a {1} personas, ninguna de gravedad.',
      ],
      [
        'Buses that were to bring the sick to {V} did not arrive until {E}.',
        'It was only {E} that transport for patients bound for {V} showed up.',
        'Los autobuses que debían llevar a los enfermos a {V} no llegaron hasta {E}.',
      ],
      [
        'The camp had grown to {6} since the border was closed.',
        'Since the frontier shut, its population had swollen to {6}.',
        'El campamento había crecido hasta {6} desde el cierre de la frontera.',
      ],
      [
        '{Q}, a teacher who ran a tent school there, said her lists of pupils had been burned.',
        'The registers of the canvas school were lost to the flames, lamented its teacher {Q}.',
        '{Q}, maestra de una escuela en tiendas, dijo que sus listas de alumnos habían ardido.',
      ],
      [
        'A court had refused to stop the clearance {2} days before.',
        '{2} days earlier judges had let it go ahead.',
        'Un tribunal se negó a detener el desalojo {2} días antes.',
      ],
      [
        '{p} promised that everybody would have a bed by the weekend.',
        'Beds for all by Saturday: such was the pledge of {p}.',
        '{p} prometió que todos tendrían cama antes del fin de semana.',
      ],
      [
        'Dogs were left behind and ran along the platform beside the last train.',
        'The animals nobody could carry chased the final carriages.',
        'Los perros quedaron atrás y corrieron por el andén junto al último tren.',
      ],
    ],
  },
];
