import type { Core } from '@strapi/strapi';
import { CrmError } from '../../errors/crm-error';
import type { Text } from '../../labels/text';
import { fieldLabel, labelsOf, nounLabel } from '../../labels';
import { keepForm, keepType, ownFieldsLost, type StoredType, type TypeChange, type TypeForm } from './keep';

const texts = {
  ownField: [
    '“{field}”是{noun}的固有字段，不能删除或改变类型。您可以在“配置视图”中把它隐藏。',
    '“{field}” is one of the fields that {noun} lives by; it cannot be deleted or become another kind. It can be hidden under “Configure the view”.',
  ],
  draftAndPublish: ['{noun}不支持草稿与发布', '{noun} has no drafts'],
  ownType: ['{noun}是系统的固有类型，不能删除', '{noun} is one of the types that the product lives by'],
} satisfies Record<string, Text>;

interface Update {
  contentTypes: TypeChange[];
  components: unknown[];
}

interface SchemaService {
  updateSchema(update: Update): Promise<void>;
  /** Two instances in one process share the module: it is wrapped once. */
  keepsSchemas?: boolean;
}

const storedOf = (uid: string): StoredType | undefined =>
  (strapi.contentTypes[uid as never] as { __schema__?: StoredType } | undefined)?.__schema__;

const isOwn = (uid: string, old: StoredType) => (name: string) =>
  labelsOf(uid)?.fields[name] !== undefined || old.attributes[name]?.visible === false;

const assertWhole = (
  uid: string,
  old: StoredType,
  change: Pick<TypeChange, 'attributes' | 'draftAndPublish'>,
) => {
  const noun = nounLabel(uid);
  const [lost] = ownFieldsLost(isOwn(uid, old), old.attributes, change.attributes ?? []);
  if (lost) throw new CrmError('RULE_BROKEN', texts.ownField, { field: fieldLabel(uid, lost), noun });
  if (labelsOf(uid) && change.draftAndPublish)
    throw new CrmError('RULE_BROKEN', texts.draftAndPublish, { noun });
};

const assertNotOurs = (uid: string) => {
  if (labelsOf(uid)) throw new CrmError('RULE_BROKEN', texts.ownType, { noun: nounLabel(uid) });
};

const keep = (change: TypeChange): TypeChange => {
  const { uid, action } = change;
  if (action === 'delete') assertNotOurs(uid);
  const old = action === 'update' && uid.startsWith('api::') ? storedOf(uid) : undefined;
  if (!old) return change;
  assertWhole(uid, old, change);
  return keepType(old, change);
};

const keepOfForm = (uid: string, form: TypeForm): TypeForm => {
  const old = uid.startsWith('api::') ? storedOf(uid) : undefined;
  if (!old) return form;
  const attributes = Object.entries(form.attributes).map(([name, properties]) => ({
    action: 'update' as const,
    name,
    properties,
  }));
  assertWhole(uid, old, { ...form, attributes });
  return keepForm(isOwn(uid, old), old, form);
};

/** An account's relation is refused for a `targetAttribute`, even an empty one, which is what the builder itself sends. */
const dropEmptyTargets = (body: unknown) => {
  const types = (body as { data?: { contentTypes?: TypeChange[] } } | undefined)?.data?.contentTypes ?? [];
  for (const { properties } of types.flatMap((it) => it?.attributes ?? [])) {
    if (properties?.target === 'admin::user' && properties.targetAttribute === null)
      delete properties.targetAttribute;
  }
};

interface TypesService {
  editContentType(uid: string, input: { contentType: TypeForm; components?: unknown[] }): Promise<unknown>;
  deleteContentType(uid: string, ...rest: unknown[]): Promise<unknown>;
  keepsSchemas?: boolean;
}

/** The builder's older routes, one type at a time, are still open. */
const keepOnOlderRoutes = (service: TypesService) => {
  if (service.keepsSchemas) return;
  const { editContentType, deleteContentType } = service;
  service.editContentType = (uid, input) =>
    editContentType(uid, { ...input, contentType: keepOfForm(uid, input.contentType) });
  service.deleteContentType = (uid, ...rest) => {
    assertNotOurs(uid);
    return deleteContentType(uid, ...rest);
  };
  service.keepsSchemas = true;
};

interface SchemaController {
  updateSchema(ctx: { request: { body?: unknown } }): Promise<void>;
}

/**
 * To be called in `register`. The Content-Type Builder writes a type anew from what its forms know: what they do not
 * know (hidden columns, column kinds, what may be written, the options of custom fields) would be gone from the file,
 * and at the next start from the database. Here it is put back before anything is written.
 */
export const keepSchemas = (strapi: Core.Strapi): void => {
  const builder = strapi.plugin('content-type-builder');
  const service = builder.service('schema') as unknown as SchemaService;
  if (!service.keepsSchemas) {
    const { updateSchema } = service;
    service.updateSchema = (update) =>
      updateSchema({ ...update, contentTypes: update.contentTypes.map(keep) });
    service.keepsSchemas = true;
  }
  keepOnOlderRoutes(builder.service('content-types') as unknown as TypesService);
  const controller = builder.controller('schema') as unknown as SchemaController;
  const { updateSchema } = controller;
  controller.updateSchema = (ctx) => {
    dropEmptyTargets(ctx.request.body);
    return updateSchema(ctx);
  };
};
