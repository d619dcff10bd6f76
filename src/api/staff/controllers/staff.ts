import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../../../actor/current';
import { rowFilter } from '../../../access/row-scope';
import { readQuery } from '../../../doors/query';
import { CrmError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import type { StaffChoice } from '../choices';
import { STAFF_CHOICES } from '../choices';
import { listCandidates } from '../list';

type Context = Parameters<Core.ControllerHandler>[0];

const query = z.strictObject({
  for: z.enum(Object.keys(STAFF_CHOICES) as [StaffChoice, ...StaffChoice[]]).default('customer-manager'),
});

export default () => ({
  async list(ctx: Context) {
    const { for: choice } = readQuery(query, ctx.query);
    const actor = await currentActor();
    const filter = await rowFilter(
      actor,
      'plugin::content-manager.explorer.read',
      'api::staff-member.staff-member',
    );
    if (filter === null) throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
    ctx.body = { data: await listCandidates(choice) };
  },
  async me(ctx: Context) {
    const user = ctx.state.user as { id: number; preferedLanguage?: string; roles?: { code: string }[] };
    const staff = await strapi.db
      .query('api::staff-member.staff-member')
      .findOne({ where: { userRef: user.id } });
    ctx.body = {
      data: {
        documentId: staff?.documentId ?? null,
        name: staff?.name ?? null,
        region: staff?.region ?? null,
        industry: staff?.industry ?? null,
        phone: staff?.phone ?? null,
        email: staff?.email ?? null,
        active: staff?.active ?? null,
        roles: (user.roles ?? []).map((it) => it.code),
        language: user.preferedLanguage ?? null,
      },
    };
  },
});
