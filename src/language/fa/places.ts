import { noPlaceWords, type PlaceVocabulary } from '../places.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Persian words around place names. */
export const persianPlaces: PlaceVocabulary = {
  ...noPlaceWords,
  prepositions: new Map([
    ...'در شهر استان شهرستان کشور روستای منطقه'.split(' ').map((word) => [word, 1] as const),
    ...'از به تا سوی اهالی مردم'.split(' ').map((word) => [word, 0.4] as const),
  ]),
  titles: words('آقای خانم دکتر مهندس سردار سرتیپ سرهنگ آیت الله حجت الاسلام شیخ امام شهید وزیر رئیس'),
  never: words(
    'دوشنبه شنبه یکشنبه جمعه خبر روز سال ماه هفته مهر آذر بهمن دی تیر آبان خرداد مرداد بهار ساعت مردم شهر راه کار خانه جهان ایشان دولت نماز بازار کتاب زمان نام آب سر دست یک دو سه چهار پنج شش نیم سن طول مسجد تازه',
  ),
};
