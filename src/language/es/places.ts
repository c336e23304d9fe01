import { noPlaceWords, type PlaceVocabulary } from '../places.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Spanish words around place names. */
export const spanishPlaces: PlaceVocabulary = {
  ...noPlaceWords,
  prepositions: new Map([
    ...'en cerca alrededor desde hasta hacia'.split(' ').map((word) => [word, 0.8] as const),
    ...'a entre por'.split(' ').map((word) => [word, 0.4] as const),
    ...'de del para con contra sobre'.split(' ').map((word) => [word, 0.1] as const),
  ]),
  givenNames: words(
    'josé jose juan manuel antonio francisco luis carlos miguel pedro javier ángel angel alejandro rafael fernando pablo jorge alberto sergio ramón ramon andrés andres diego enrique vicente jaime ignacio mario eduardo ricardo roberto raúl raul felipe gabriel víctor victor martín martin hugo óscar oscar joaquín joaquin tomás tomas maría maria ana carmen isabel rosa pilar teresa laura cristina marta lucía lucia elena paula sofía sofia julia beatriz patricia silvia mercedes raquel susana',
  ),
  titles: words(
    'sr sra don doña presidente presidenta ministro ministra general coronel capitán teniente juez jueza fiscal alcalde alcaldesa obispo papa rey reina príncipe doctor profesor',
  ),
  organisations: words(
    'universidad ministerio partido ejército policía banco club real atlético fútbol diario periódico sindicato asociación fundación tribunal congreso senado parlamento ayuntamiento instituto comisión consejo',
  ),
  never: words(
    'santa cruz san son como para sal gran real paz mar sol león rosario esperanza mercedes dolores victoria',
  ),
  plain: words(
    'el la los las un una unos unas en de del al a y o e u que no se su sus por para con sin sobre tras este esta estos estas ese esa aquel pero como cuando donde mientras aunque según entre desde hasta ya hoy ayer mañana todo toda todos todas otro otra algunos muchos nadie así también además si ni lo le les nos me te ha han hay es son fue eran dos tres cuatro cinco',
  ),
  directions: words('norte sur este oeste noreste noroeste sureste suroeste'),
  speech: words('dijo declaró afirmó aseguró anunció informó señaló añadió explicó'),
};
