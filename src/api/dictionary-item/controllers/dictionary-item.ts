import { factories } from '@strapi/strapi';
import { dictionaryActions } from '../actions';

export default factories.createCoreController(
  'api::dictionary-item.dictionary-item',
  () => dictionaryActions,
);
