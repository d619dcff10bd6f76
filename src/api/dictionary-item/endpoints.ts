import type { Endpoint } from '../../doors/endpoint';

const controller = 'api::dictionary-item.dictionary-item';
const permissions = ['plugin::crm.dictionary.merge'];

/** The dictionary as pick lists read it, and what its administrators do beside plain writes. Fixed words first. */
export const dictionaryEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/dictionary/categories', handler: `${controller}.categories` },
  { method: 'GET', path: '/dictionary/usage', handler: `${controller}.usage` },
  { method: 'GET', path: '/dictionary/:category', handler: `${controller}.choices` },
  { method: 'POST', path: '/dictionary/:category/order', handler: `${controller}.order`, permissions },
  {
    method: 'POST',
    path: '/dictionary-items/:documentId/merge',
    handler: `${controller}.merge`,
    permissions,
  },
  {
    method: 'POST',
    path: '/dictionary-items/:documentId/retire',
    handler: `${controller}.retire`,
    permissions,
  },
  {
    method: 'POST',
    path: '/dictionary-items/:documentId/revive',
    handler: `${controller}.revive`,
    permissions,
  },
];
