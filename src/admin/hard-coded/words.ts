import { nounLabels, say } from '../../labels';
import type { Text } from '../../labels';
import { panelLanguage } from '../language';

const words: Text[] = [
  ['选择日期', 'Choose date'],
  ['选择时间', 'Choose time'],
  ['清除', 'Clear'],
  ['正在加载', 'Loading'],
  ['正在加载…', 'Loading content...'],
  ['正在加载', 'Loading content.'],
  ['正在加载', 'Loading content'],
  ['关闭', 'Close modal'],
  ['分页', 'Pagination'],
  ['新建', 'Create'],
  ['查看', 'Read'],
  ['修改', 'Update'],
  ['删除', 'Delete'],
  ['发布', 'Publish'],
  ['统计报表', 'Report'],
  ['可选人员', 'Staff'],
  ['销售系统', 'Sales'],
  ['数据类型设计', 'Content-type-builder'],
  ['没有找到', 'No results found'],
  ['新建“{name}”', 'Create "{name}"'],
  ['清除日期', 'clear date'],
  ['清除时间', 'clear time'],
  ['通知', 'Notifications'],
  ['通知', 'Notification'],
  ['请选择', 'Select'],
  ['菜单', 'Menu'],
  ['已启用', 'Active'],
  ['未启用', 'Inactive'],
  ['角色', 'Roles'],
  ['用户', 'Users'],
  ['接口令牌', 'API Tokens'],
  ['员工令牌', 'Admin Tokens'],
  ['传输令牌', 'Transfer Tokens'],
  ['网络钩子', 'Webhooks'],
  ['升序', 'ASC'],
  ['降序', 'DESC'],
  ['设置列表 — {name}', 'Configure {name} List View'],
  ['设置表单 — {name}', 'Configure {name} Edit View'],
  ['社区版', 'Community'],
  ['记录', 'entry'],
  ['记录', 'Record'],
  ['文件', 'media'],
  ['第 {row} 行的名称', 'row {row} key'],
  ['第 {row} 行的值', 'row {row} value'],
  ['操作', 'Actions'],
  ['搜索', 'Search'],
  ['编辑', 'Edit'],
  ['角色已加载', 'The roles have loaded successfully'],
  ['已修改', 'Modified'],
  ['已删除', 'Deleted'],
  ['新增', 'New'],
  ['媒体库', 'Media Library'],
  ['数据类型设计', 'Content type builder'],
  ['邮件', 'Email'],
  ['媒体库', 'Upload'],
  ['接口用户', 'Users permissions'],
  ['接口用户', 'Users-permissions'],
];
const byEnglish = new Map(words.map((text) => [text[1], text]));

/** Everything that this file can say, by its English. */
export const isKnown = (english: string) => byEnglish.has(english);

/** A word that the panel has in its code, in the panel's language; in English where nobody has translated it. */
export const word = (english: string, params: Record<string, string | number> = {}): string =>
  say(byEnglish.get(english) ?? [english, english], panelLanguage(), params);

/** The name of a type by its API ("service-request"), as the grants of a token show it. */
export const noun = (api: string): string | undefined => {
  const labels = nounLabels[`api::${api}.${api}`];
  return labels && say(labels.many, panelLanguage());
};

/** Is a type one of ours? Pickers ask, which offer to make a record on the spot. */
export const isNoun = (uid: string): boolean => uid in nounLabels;
