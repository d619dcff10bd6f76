import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../actor/current';
import { deskOf } from '../../../desk/desk';
import { CrmError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import { callerLanguage } from '../../../errors/language';
import { companyZone } from '../../../reports/company-time';

export default () => ({
  async show(ctx: Parameters<Core.ControllerHandler>[0]) {
    const actor = await currentActor();
    if (actor.kind !== 'staff') throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
    const own =
      actor.staffId === null
        ? null
        : await strapi.db
            .query('api::staff-member.staff-member')
            .findOne({ select: ['documentId'], where: { id: actor.staffId } });
    const me = (own?.documentId as string | undefined) ?? '';
    ctx.body = {
      data: await deskOf({ actor, me, language: callerLanguage(), zone: companyZone(), now: new Date() }),
    };
  },
});
