// How a word sounds, in Latin letters: the spellings of one name in Russian, Kazakh and the usual romanisations meet here.

/**
 * One letter a sound, so that one mistaken sound is one typo; letters that the rules leave free stand for the sounds that
 * Latin spells with several: `c` for ch, `j` for zh and dzh, `q` for ts, `w` for sh.
 */
const sounds: Readonly<Record<string, string>> = {
  // Latin, several letters.
  ...{ shch: 'w', sch: 'w', sh: 'w', ch: 'c', dzh: 'j', zh: 'j', dj: 'j', ts: 'q', tz: 'q', kh: 'h' },
  ...{ gh: 'g', dh: 'd', ph: 'f', ck: 'k', ou: 'u' },
  // Latin, one letter.
  ...{ c: 'k', q: 'k', w: 'v', x: 'ks', y: 'i' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ə: 'a', ŋ: 'n' },
  // Cyrillic: Russian. What is an accent on another letter (й, ё) is folded away before.
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'q', ч: 'c', ш: 'w', щ: 'w', ъ: '' },
  ...{ ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', дж: 'j', тс: 'q' },
  // Kazakh.
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
  // Neighbours: Ukrainian, Uzbek, Tajik, Tatar, Serbian.
  ...{ є: 'ie', ґ: 'g', ҳ: 'h', ҷ: 'j', җ: 'j', ј: 'i', љ: 'li', њ: 'ni', ћ: 'c', ђ: 'j', џ: 'j' },
};

const spelled = new RegExp(
  Object.keys(sounds)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** A folded word's sound; empty where it has none. */
export function soundOf(word: string): string {
  return (
    word
      .replace(/[ьъ](?=[аеиоуыэюяі])/gu, 'i')
      .replace(/c(?=[eiy])/gu, 's')
      .replace(spelled, (letters) => sounds[letters] ?? letters)
      // Yeltsin, Nazarbayev: the glide that Cyrillic does not write.
      .replace(/(^|[aeou])ie/gu, '$1e')
      .replace(/(\p{L})\1+/gu, '$1')
      // Khilafah, Khilafa.
      .replace(/(?<=[aeiou])h$/u, '')
  );
}
