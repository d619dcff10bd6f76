import { categoryName } from '../../src/dictionary/category-name';
import { startingCategories } from '../../src/dictionary/starting-categories';

test.each(startingCategories.map((it) => it.category))(
  'the starting category %s has an English name',
  (key) => {
    const [zhHans, en] = categoryName(key);
    expect(zhHans).toBe(key);
    expect(en).toMatch(/^[\x20-\x7e]+$/);
  },
);

test('a category of an administrator goes by its one name in both languages', () => {
  expect(categoryName('门店')).toEqual(['门店', '门店']);
});
