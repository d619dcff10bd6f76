import type { Core } from '@strapi/strapi';

/**
 * Strapi's content manager takes `status` for itself, as the state of a draft, although our types have no drafts and
 * an attribute of that name: it overwrites the attribute in what it answers, and refuses it in what it is sent.
 * Here the attribute is given back to the types that have it.
 */

const CONTENT_MANAGER = 'plugin::content-manager';

type Entry = Record<string, unknown>;

interface MetadataService {
  getStatus: (version: Entry, others?: unknown) => unknown;
  formatDocumentWithMetadata: (
    uid: string,
    document: Entry | null,
    options?: unknown,
  ) => Promise<{ data: Entry | null }>;
}

interface Context {
  params: { model: string; id?: string };
  request: { body?: Entry };
}

type Action = (ctx: Context) => Promise<unknown>;

const statusOf = (strapi: Core.Strapi, uid: string) => {
  const model = strapi.contentTypes[uid as 'api::opportunity.opportunity'];
  return model?.options?.draftAndPublish ? undefined : model?.attributes.status;
};

/** Answers keep the attribute: a list's rows, one record, what a save answers. */
const keepInAnswers = (strapi: Core.Strapi) =>
  strapi.get('services').extend(`${CONTENT_MANAGER}.document-metadata`, (service: MetadataService) => {
    const { getStatus, formatDocumentWithMetadata } = service;
    return Object.assign(service, {
      getStatus(version: Entry, others?: unknown) {
        return typeof version?.status === 'string'
          ? version.status
          : getStatus.call(service, version, others);
      },
      async formatDocumentWithMetadata(uid: string, document: Entry | null, options?: unknown) {
        const formatted = await formatDocumentWithMetadata.call(service, uid, document, options);
        if (document && formatted.data && statusOf(strapi, uid)) formatted.data.status = document.status;
        return formatted;
      },
    });
  });

/** What is stored, or what a new record begins with. */
const presentStatus = async (strapi: Core.Strapi, { model, id }: Context['params']): Promise<unknown> => {
  if (!id) return (statusOf(strapi, model) as { default?: unknown }).default;
  const row = await strapi.db
    .query(model as 'api::opportunity.opportunity')
    .findOne({ select: ['status'], where: { documentId: id } });
  return row?.status;
};

/**
 * A form sends back every field it shows. A status that it has not touched is dropped before the content manager
 * takes it for a draft's; another one stays, and is refused.
 */
const dropUntouched =
  (strapi: Core.Strapi, action: Action): Action =>
  async (ctx) => {
    const { body } = ctx.request;
    if (body && 'status' in body && statusOf(strapi, ctx.params.model)) {
      const present = await presentStatus(strapi, ctx.params);
      if (body.status === null || body.status === present) delete body.status;
    }
    return action(ctx);
  };

const acceptInForms = (strapi: Core.Strapi) =>
  strapi
    .get('controllers')
    .extend(`${CONTENT_MANAGER}.collection-types`, (controller: Record<string, Action>) =>
      Object.assign(controller, {
        create: dropUntouched(strapi, controller.create.bind(controller)),
        update: dropUntouched(strapi, controller.update.bind(controller)),
      }),
    );

/** Gives the attribute `status` back to the types that have one. */
export const giveStatusBack = (strapi: Core.Strapi) => {
  keepInAnswers(strapi);
  acceptInForms(strapi);
};
