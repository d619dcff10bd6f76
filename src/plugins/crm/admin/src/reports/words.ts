import { useIntl } from 'react-intl';
import { say, type Text } from '../../../../../labels/text';
import { languageOf } from '../words/words';

/** What the pages of reports say of their own; names of reports, columns and filters come from the server. */
export const reportWords = {
  reports: ['统计报表', 'Reports'],
  search: ['查询', 'Search'],
  reset: ['重置', 'Reset'],
  allYears: ['全部年份', 'All years'],
  chart: ['图表', 'Chart'],
  table: ['数据', 'Figures'],
  png: ['图片', 'Picture'],
  takeAway: ['导出', 'Take away'],
  none: ['没有符合条件的数据', 'Nothing matches'],
  behind: ['查看明细', 'Show the records'],
  unmatched: ['客户库中没有此名称', 'No customer of this name'],
  chartOfPage: ['图表显示本页数据', 'The chart shows this page'],
  sortedBy: ['按{column}排序', 'Sort by {column}'],
  ready: ['已导出', 'Taken away'],
} as const satisfies Record<string, Text>;

/** Says a pair of words in the language of the panel. */
export const useSay = () => {
  const { locale } = useIntl();
  return (text: Text, params: Record<string, string | number> = {}) => say(text, languageOf(locale), params);
};
