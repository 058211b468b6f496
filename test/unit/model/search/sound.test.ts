import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/model/search/words.js';

const sound = (text: string): string =>
  wordsOf(text)
    .map((word) => word.sound)
    .join(' ');

describe('a name sounds the same', () => {
  it.each([
    ['aktobe', ['Ақтөбе', 'Актобе', 'Aktobe', 'Aqtobe', 'Aqtöbe', 'AKTOBE']],
    ['atirau', ['Атырау', 'Atyrau', 'Atirau']],
    ['guriev', ['Гурьев', 'Guriev', "Gur'yev", 'Gur’yev', 'Gurʹyev']],
    ['boraldai', ['Боралдай', 'Boraldai', 'Boralday']],
    ['aktiubinsk', ['Актюбинск', 'Aktyubinsk']],
    ['jambil', ['Жамбыл', 'Zhambyl', 'Jambyl']],
    ['jambul', ['Джамбул', 'Dzhambul', 'Djamboul']],
    ['kazahstan', ['Казахстан', 'Kazakhstan']],
    ['kazakstan', ['Қазақстан', 'Qazaqstan', 'Kazakstan']],
    ['kenkiak', ['Кенкияк', 'Kenkiyak', 'Kenkiak']],
    ['wubarwi', ['Шубарши', 'Shubarshi']],
    ['qelinograd', ['Целиноград', 'Tselinograd']],
    ['braqk', ['Братск', 'Bratsk']],
    ['nazarbaev', ['Назарбаев', 'Nazarbaev', 'Nazarbayev']],
    ['elqin', ['Ельцин', 'Yeltsin']],
    ['gorbacev', ['Горбачёв', 'Горбачев', 'Gorbachev']],
    ['janaozen', ['Жаңаөзен', 'Zhanaozen']],
    ['hizb ut tahrir', ['Хизб ут-Тахрир', 'Hizb ut-Tahrir', 'Khizb ut Takhrir']],
    ['jund al hilafa', ['Jund al-Khilafah', 'Jund al Khilafah', 'Djound el-Khilafa', 'Джунд аль-Хилафа']],
    ['jabhat al nusra', ['Jabhat an-Nusra', 'Jabhat al-Nusra', 'Джабхат ан-Нусра']],
  ] as const)('%s, in every spelling and script', (expected, spellings) => {
    expect(spellings.map(sound)).toEqual(spellings.map(() => expected));
  });

  it('and other names do not', () => {
    expect(new Set(['Шымкент', 'Чимкент', 'Тараз', 'Караз', 'Актау', 'Атасу'].map(sound)).size).toBe(6);
  });
});

describe('a name', () => {
  it('is cut at everything that is neither letter nor digit, whatever the script', () => {
    const written = (text: string): readonly string[] => wordsOf(text).map((word) => word.written);
    expect(written("Prosecutor General's Office, K.N.B. (№ 7)")).toEqual([
      'prosecutor',
      'generals',
      'office',
      'k',
      'n',
      'b',
      'no',
      '7',
    ]);
    expect(written('جُند الخـلافة')).toEqual(['جند', 'الخلافة']);
    expect(written('哈萨克斯坦')).toEqual(['哈萨克斯坦']);
    expect(written(' ~ * \\ ") :👍 ')).toEqual([]);
  });

  it('never has a word without a sound, so that words and sounds stay side by side', () => {
    expect(wordsOf('ь Ъ h')).toEqual([
      { written: 'ь', sound: 'ь' },
      { written: 'ъ', sound: 'ъ' },
      { written: 'h', sound: 'h' },
    ]);
  });
});
