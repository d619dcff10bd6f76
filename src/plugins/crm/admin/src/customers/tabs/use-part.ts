import { useState } from 'react';
import { useCustomerPartQuery } from '../api';
import type { Overview, PartName } from '../types';

/** As the server pages them. */
const PAGE_SIZE = 20;

/** One kind of what belongs to a customer, a page at a time; the first page came with the overview. */
export const usePart = (overview: Overview, part: PartName) => {
  const [page, setPage] = useState(1);
  const { documentId } = overview.customer;
  const { data, isFetching } = useCustomerPartQuery({ documentId, part, page }, { skip: page === 1 });
  const shown = page === 1 ? overview[part] : data;
  const total = shown?.total ?? overview[part]?.total ?? 0;
  const pageCount = Math.ceil(total / PAGE_SIZE);
  return {
    rows: shown?.rows ?? [],
    isLoading: page > 1 && isFetching,
    pagination: { page, pageSize: PAGE_SIZE, pageCount, total },
    setPage,
  };
};
