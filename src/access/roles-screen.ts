import type { Core } from '@strapi/strapi';
import { callerLanguage } from '../errors/language';
import type { Language, Text } from '../labels/text';
import { say } from '../labels/text';
import { crmActions } from './actions';
import { conditions } from './conditions';

interface ShownAction {
  action: string;
  displayName: string;
  subCategory?: string;
}
interface ShownCondition {
  id: string;
  displayName: string;
}
interface Answer {
  data: { conditions: ShownCondition[]; sections: Record<string, ShownAction[]> };
}
type Handler = (ctx: { body: Answer }) => Promise<void>;

const actionWords = new Map(crmActions.map((it) => [it.id, it]));
/** A condition says what it means: 我负责的（指派给我的机会…）. */
const conditionWords = new Map<string, Text>(
  conditions.map(({ name, label, about }) => [
    `plugin::crm.${name}`,
    [`${label[0]}（${about[0]}）`, `${label[1]} (${about[1]})`],
  ]),
);

const translate = ({ data }: Answer, language: Language) => {
  for (const shown of Object.values(data.sections).flatMap((it) => (Array.isArray(it) ? it : []))) {
    const words = actionWords.get(shown.action);
    if (!words) continue;
    shown.displayName = say(words.label, language);
    shown.subCategory = say(words.group, language);
  }
  for (const shown of data.conditions) {
    const words = conditionWords.get(shown.id);
    if (words) shown.displayName = say(words, language);
  }
};

/** The roles screen shows names of rights and conditions as the server sends them: ours go out in the reader's language. */
export const translateRolesScreen = (strapi: Core.Strapi): void => {
  const controller = strapi.controller('admin::permission') as unknown as { getAll: Handler };
  const { getAll } = controller;
  controller.getAll = async (ctx) => {
    await getAll(ctx);
    translate(ctx.body, callerLanguage());
  };
};
