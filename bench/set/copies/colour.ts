import type { Frame } from './frame.ts';

/**
 * What only the reporter who was there has: `{first}` and `{last}` name somebody new, `{trade}`, `{thing}`, `{spot}` and
 * `{hour}` are drawn afresh for each report.
 */
export const colour: readonly Frame[] = [
  [
    'A {trade} named {first} {last} stood by the {spot} at {hour} with a {thing} under one arm.',
    'At {hour}, near the {spot}, one met {first} {last}, a {trade}, who would not let go of a {thing}.',
    'Un {trade} llamado {first} {last} estaba junto al {spot} a las {hour} con un {thing} bajo el brazo.',
  ],
  [
    '“I have a {thing} left and a key to nothing,” said {first} {last}, a {trade}.',
    '{first} {last} used to be a {trade} and now owns a {thing}, he said, and little besides.',
    '“Me quedan un {thing} y una llave de nada”, dijo {first} {last}, {trade}.',
  ],
  [
    'Behind the {spot}, children had made a game of throwing stones at a {thing}.',
    'A {thing} served as a target for boys at the back of the {spot}.',
    'Detrás del {spot}, los niños jugaban a tirar piedras a un {thing}.',
  ],
  [
    '{first} {last} had walked since {hour} to ask after a brother, a {trade} by calling.',
    'On foot from {hour} on, {first} {last} went looking for a brother who earns his bread as a {trade}.',
    '{first} {last} llevaba andando desde las {hour} para preguntar por un hermano, {trade} de oficio.',
  ],
  [
    'Somebody had chalked the word “enough” on the {spot}, and a {trade} was washing it off.',
    'With bucket and brush a {trade} removed the slogan “enough” from the {spot}.',
    'Alguien había escrito “basta” con tiza en el {spot}, y un {trade} lo borraba.',
  ],
  [
    'By {hour} the only light came from the {spot}, where {first} {last} had hung a lamp on a {thing}.',
    'A lamp tied by {first} {last} to a {thing} lit the {spot}; all else was dark at {hour}.',
    'A las {hour} la única luz venía del {spot}, donde {first} {last} colgó una lámpara de un {thing}.',
  ],
  [
    'The {trade} {first} {last} keeps a list in a school notebook and reads from it to anyone who asks.',
    'Whoever wants to know may hear it read from an exercise book by {first} {last}, {trade}.',
    'El {trade} {first} {last} lleva una lista en un cuaderno y la lee a quien se lo pide.',
  ],
  [
    'A {thing} lay upturned before the {spot}, and nobody had thought to right it.',
    'Left lying on its side, a {thing} blocked the way to the {spot}.',
    'Un {thing} yacía volcado ante el {spot} y nadie había pensado en levantarlo.',
  ],
  [
    'When the bell of the {spot} struck at {hour}, {first} {last} took off a cap and put it on again.',
    '{first} {last} bared his head for a moment as the {spot} rang {hour}.',
    'Cuando la campana del {spot} dio las {hour}, {first} {last} se quitó la gorra y se la volvió a poner.',
  ],
  [
    '“Write that I am a {trade},” said {first} {last}, “so that they know where to send the bill.”',
    '{first} {last} wished to be put down as a {trade}, for the sake of the invoice, as he said.',
    '“Escriba que soy {trade}”, dijo {first} {last}, “para que sepan adónde mandar la cuenta”.',
  ],
];

/** Values of the slots, English beside Spanish. */
export const trades: readonly (readonly [string, string])[] = [
  ['glazier', 'vidriero'],
  ['cobbler', 'zapatero'],
  ['barber', 'barbero'],
  ['surveyor', 'topógrafo'],
  ['tailor', 'sastre'],
  ['postman', 'cartero'],
  ['plasterer', 'yesero'],
  ['tinsmith', 'hojalatero'],
  ['printer', 'impresor'],
  ['gardener', 'jardinero'],
  ['roofer', 'techador'],
  ['baker', 'panadero'],
  ['stonecutter', 'cantero'],
  ['clockmaker', 'relojero'],
  ['carpenter', 'carpintero'],
];
/** Things people hold on to. */
export const things: readonly (readonly [string, string])[] = [
  ['birdcage', 'jaula'],
  ['ladder', 'escalera'],
  ['suitcase', 'maleta'],
  ['mattress', 'colchón'],
  ['bicycle', 'bicicleta'],
  ['wheelbarrow', 'carretilla'],
  ['kettle', 'hervidor'],
  ['mirror', 'espejo'],
  ['typewriter', 'máquina'],
  ['violin', 'violín'],
  ['washtub', 'barreño'],
  ['radio', 'radio'],
  ['sack of flour', 'saco de harina'],
  ['rolled carpet', 'rollo de alfombra'],
];
/** Places in a town. */
export const spots: readonly (readonly [string, string])[] = [
  ['town hall', 'ayuntamiento'],
  ['bus depot', 'depósito'],
  ['weighbridge', 'peso público'],
  ['old cinema', 'viejo cine'],
  ['chapel', 'oratorio'],
  ['slaughterhouse', 'matadero'],
  ['water tower', 'depósito de agua'],
  ['library', 'archivo'],
  ['tram stop', 'tranvía'],
  ['corn exchange', 'pósito'],
  ['customs shed', 'almacén'],
  ['footbridge', 'puente'],
];
/** Hours in words. */
export const hours: readonly (readonly [string, string])[] = [
  ['five in the morning', 'cinco de la mañana'],
  ['half past six', 'seis y media'],
  ['eight', 'ocho'],
  ['a quarter to nine', 'nueve menos cuarto'],
  ['eleven', 'once'],
  ['half past one', 'una y media'],
  ['four', 'cuatro'],
  ['ten at night', 'diez de la noche'],
];
