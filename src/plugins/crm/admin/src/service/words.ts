import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language, Text } from '../../../../../labels';

/** The words of the pages around service requests, in both languages side by side: a missing one does not compile. */
export const serviceWords = {
  'archive.menu': ['服务归档', 'Service archive'],
  'archive.title': ['服务归档', 'Service archive'],
  'archive.subtitle': [
    '查询已归档的服务请求：客户说了什么，怎样处理，结果如何',
    'What customers asked, what was done about it, and how it came out',
  ],
  'archive.words': ['全文关键词', 'Words'],
  'archive.wordsHint': ['在请求、处理和结果中查找', 'In requests, treatments and results'],
  'archive.from': ['创建日期从', 'Created from'],
  'archive.to': ['到', 'to'],
  'archive.search': ['查询', 'Search'],
  'archive.clear': ['清除', 'Clear'],
  'archive.none': ['没有符合条件的归档请求', 'No archived request matches'],
  'archive.read': ['查看全文', 'Read it'],
  'archive.fold': ['收起', 'Fold'],
  'archive.open': ['打开记录', 'Open the record'],
  'archive.anyType': ['全部类型', 'Any type'],
  'similar.title': ['类似的已归档请求', 'Archived requests like this one'],
  'similar.none': ['没有找到类似的请求', 'Nothing like it has been archived'],
  'similar.use': ['引用这段处理', 'Use this treatment'],
} as const satisfies Record<string, Text>;

export type ServiceWord = keyof typeof serviceWords;

/** The words of these pages in one language, as the plugin's messages bear them. */
export const serviceMessages = (language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(serviceWords).map(([key, text]) => [`service.${key}`, text[language === 'en' ? 1 : 0]]),
  );

/** Says a word of these pages in the reader's language. */
export const useServiceWords = () => {
  const { formatMessage } = useIntl();
  return useCallback((key: ServiceWord) => formatMessage({ id: `crm.service.${key}` }), [formatMessage]);
};
