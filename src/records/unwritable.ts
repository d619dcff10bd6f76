import type { Core } from '@strapi/strapi';
import type { Ability } from '../actor/actor';
import { currentActor } from '../actor/current';
import { refusalsRecorded } from '../audit/refusals';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { fieldLabel } from '../labels';
import { attributesOf, KEPT_BY_STRAPI } from './attributes';
import { realChanges } from './changes';
import type { Row } from './hooks';
import { saysNothing } from './input';
import { rulesOf } from './registry';

type Data = Record<string, unknown>;
type Entity = Data & { documentId: string };
type Sanitize = (data: Data) => Promise<Data>;

interface Checker {
  can: { read(entity: Entity, field: string): boolean };
  sanitizeCreateInput: Sanitize;
  sanitizeUpdateInput(entity: Entity): Sanitize;
}

interface CheckerService {
  create(options: { userAbility: Ability; model: string }): Checker;
}

const pick = (data: Data, names: readonly string[]): Data =>
  Object.fromEntries(names.map((name) => [name, data[name]]));

/** Fields of the type that were sent and that Strapi has left out because the caller may not write them. */
const leftOut = (uid: string, sent: Data, kept: Data): string[] => {
  const attributes = attributesOf(uid);
  return Object.keys(sent).filter(
    (it) => it in attributes && !(it in kept) && !KEPT_BY_STRAPI.has(it) && attributes[it].writable !== false,
  );
};

const isEmptyForm = (uid: string, value: unknown, name: string): boolean => {
  const { default: byDefault, type } = attributesOf(uid)[name];
  return value === '' || saysNothing(value, byDefault, type === 'relation');
};

/** Of these, what differs from what is stored; a field that one may not read is not compared: it would tell. */
const attempted = async (checker: Checker, uid: string, sent: Data, names: string[], entity?: Entity) => {
  const rules = rulesOf(uid);
  const saying = (list: string[]) => list.filter((it) => !isEmptyForm(uid, sent[it], it));
  if (!entity || !rules) return saying(names);
  const read = names.filter((it) => checker.can.read(entity, it));
  const unread = saying(names.filter((it) => !read.includes(it)));
  if (read.length === 0) return unread;
  const { documentId } = entity;
  const before = await strapi.db.query(rules.uid).findOne({ where: { documentId } });
  const { changed } = await realChanges(rules, pick(sent, read), (before ?? entity) as unknown as Row);
  return [...changed, ...unread];
};

const notAllowed = (uid: string, names: readonly string[]) => {
  const errors = names.map((it) =>
    fieldError(it, errorTexts.fieldNotAllowed, { field: fieldLabel(uid, it) }),
  );
  const params = { field: fieldLabel(uid, names[0]) };
  return new CrmError('NOT_ALLOWED', errorTexts.fieldNotAllowed, params, { errors });
};

/**
 * The content manager drops what somebody may not write, and says that all is saved. Here he is told; a form that
 * sends back what is stored, or its empty fields, is not trying anything. To be called in `register`.
 */
export const refuseUnwritable = (strapi: Core.Strapi): void => {
  const service = strapi.plugin('content-manager').service('permission-checker') as CheckerService;
  const { create } = service;
  service.create = (options) => {
    const checker = create(options);
    const { model } = options;
    if (!rulesOf(model)) return checker;
    const refusing =
      (sanitize: Sanitize, entity?: Entity): Sanitize =>
      async (sent) => {
        const kept = await sanitize(sent);
        const names = leftOut(model, sent, kept);
        if (names.length === 0) return kept;
        const action = entity ? 'update' : 'create';
        const event = {
          actor: await currentActor(),
          action,
          uid: model,
          documentId: entity?.documentId,
        };
        return refusalsRecorded(event, async () => {
          const found = await attempted(checker, model, sent, names, entity);
          if (found.length > 0) throw notAllowed(model, found);
          return kept;
        });
      };
    return {
      ...checker,
      sanitizeCreateInput: refusing(checker.sanitizeCreateInput),
      sanitizeUpdateInput: (entity) => refusing(checker.sanitizeUpdateInput(entity), entity),
    };
  };
};
