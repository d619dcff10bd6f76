import { likePattern, queryGrams } from '../../src/search/grams';

test.each([
  ['北', ['北'], true],
  ['北京', ['北京'], true],
  ['北京市', ['北京', '京市'], false],
  ['KH0', ['kh0'], true],
  ['kh07', ['kh0', 'h07'], false],
  ['A公', ['a公'], true],
  ['AB公司', ['ab', 'b公', '公司'], false],
  ['É公司', ['公司'], false],
  ['a\n公', [], false],
  ['', [], false],
])('%j is looked up as %j', (query, grams, exact) => {
  const found = queryGrams(query);
  expect(found.grams.sort()).toEqual([...grams].sort());
  expect(found.exact).toBe(exact);
});

test('the wildcards of LIKE in a query mean themselves', () => {
  expect(likePattern('5%_\\')).toBe('%5\\%\\_\\\\%');
});
