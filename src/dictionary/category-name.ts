import type { Text } from '../labels/text';
import { startingCategories } from './starting-categories';

/**
 * What a category is called. Its key, which fields and items name, is its Chinese name; the starting categories have
 * an English one beside it. A category that an administrator adds goes by the one name that he gives it.
 */
export const categoryName = (category: string): Text => [
  category,
  startingCategories.find((it) => it.category === category)?.categoryEn ?? category,
];
