import { adminApi } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useDispatch } from 'react-redux';
import { documentTag, listTag, type RecordRef } from '../api/crm-api';
import { CHURN_CASE, CUSTOMER, RETENTION_MEASURE } from '../nouns';
import { redrawRecord } from './record-version';

/** Steps of one noun change records of others too. */
const TOUCHED = [CUSTOMER, CHURN_CASE, RETENTION_MEASURE];

/** Makes the panel ask again for a record and the lists it stands in. */
export const useRefresh = () => {
  const dispatch = useDispatch();
  return useCallback(
    ({ uid, documentId }: RecordRef) => {
      const tags = [
        documentTag(uid, documentId),
        listTag(uid),
        ...TOUCHED.map(listTag),
        'Relations',
        'CrmStaff',
      ];
      dispatch(adminApi.util.invalidateTags(tags as never));
      redrawRecord();
    },
    [dispatch],
  );
};
