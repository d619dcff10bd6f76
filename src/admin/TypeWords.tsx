import { adminApi } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { ComponentType } from 'react';
import { RawIntlProvider, createIntl, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { fieldMessageId, newMessages, valueMessages } from './label-messages';
import { uidAt } from '../plugins/crm/admin/src/nouns';
import { panelLanguage } from './language';
import type { LayoutConfiguration } from './received/layout';

/** The labels of the type's screens as they are configured: an administrator's own ones win over ours. */
const useConfiguredLabels = (uid: string): Record<string, string> => {
  const configuration = useSelector((state: Record<string, unknown>) => {
    const api = state[adminApi.reducerPath] as {
      queries: Record<string, { data?: LayoutConfiguration } | undefined>;
    };
    return api.queries[`getContentTypeConfiguration("${uid}")`]?.data;
  });
  return useMemo(() => {
    const labels = Object.entries(configuration?.contentType.metadatas ?? {}).flatMap(
      ([field, { edit, list }]) => {
        const label = edit.label || list.label;
        return label ? [[fieldMessageId(uid, field), label]] : [];
      },
    );
    return Object.fromEntries(labels) as Record<string, string>;
  }, [configuration, uid]);
};

/**
 * The screens of one type, in the words of that type. The panel looks up the value of an enumeration by the value
 * alone, but an opportunity that is "lost" is called otherwise than a customer who is.
 */
export const withTypeWords = (Screen: ComponentType): ComponentType =>
  function TypeWords() {
    const intl = useIntl();
    const uid = uidAt(useLocation().pathname);
    const labels = useConfiguredLabels(uid);
    const own = useMemo(
      () =>
        createIntl({
          locale: intl.locale,
          defaultLocale: intl.defaultLocale,
          textComponent: intl.textComponent,
          onError: intl.onError,
          messages: {
            ...intl.messages,
            ...labels,
            ...valueMessages(uid, panelLanguage()),
            ...newMessages(uid, panelLanguage()),
          } as Record<string, string>,
        }),
      [intl, labels, uid],
    );
    return (
      <RawIntlProvider value={own}>
        <Screen />
      </RawIntlProvider>
    );
  };
