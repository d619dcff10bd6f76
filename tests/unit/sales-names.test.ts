import { normaliseName } from '../../src/names/normalise';

describe('two spellings of one name have one key', () => {
  test.each([
    ['太阳药业（北京）', '太阳药业(北京)'],
    ['太阳药业 （北京） ', '太阳药业(北京)'],
    ['太阳药业【北京】', '太阳药业(北京)'],
    ['太阳药业〔北京〕有限公司', '太阳药业（北京） 有限公司'],
    ['ＡＢＣ　Trading', 'abc trading'],
    ['  abc   trading\t', 'ABC Trading'],
    ['１２３号', '123号'],
    ['聪海\u200b信息\ufeff', '聪海信息'],
    ['聪海\u0000信息 ', '聪海 信息'],
    ['㈱日立', '(株)日立'],
  ])('%j and %j', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });
});

test('different names have different keys', () => {
  const names = ['聪海信息', '聪 海信息', '聪海信息科技', 'abc-1', 'abc 1', 'abc1', 'Café', 'Cafe'];
  expect(new Set(names.map(normaliseName)).size).toBe(names.length);
});

test('a key is its own key, and blanks have none', () => {
  for (const name of ['ＡＢＣ　（Ｘ）', 'İstanbul', 'ﬁnance', '太阳【药】']) {
    expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
  }
  for (const blank of ['', '   ', '\u3000', '\u200b', '\t\n']) expect(normaliseName(blank)).toBe('');
});
