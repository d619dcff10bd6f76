import {
  Flex,
  IconButton,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import type { Page } from '../api/types';
import { useWords } from './words';

const SIZES = [10, 20, 50, 100];

interface PagerProps {
  pagination: Page;
  onPage: (page: number) => void;
  onSize?: (pageSize: number) => void;
}

/** Total, page size, and going to a page. */
export const Pager = ({ pagination: { page, pageSize, pageCount, total }, onPage, onSize }: PagerProps) => {
  const words = useWords();
  if (total === 0) return null;
  const last = Math.max(pageCount, 1);
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingTop={4}>
      <Flex gap={2}>
        {onSize ? (
          <SingleSelect
            size="S"
            aria-label={words('pager.size')}
            value={pageSize}
            onChange={(value) => onSize(Number(value))}
          >
            {SIZES.map((size) => (
              <SingleSelectOption key={size} value={size}>
                {String(size)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ) : null}
        <Typography variant="pi" textColor="neutral600">
          {words('pager.of', { total, page, pageCount: last })}
        </Typography>
      </Flex>
      {last > 1 ? (
        <Flex gap={2}>
          <IconButton
            type="button"
            label={words('pager.previous')}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            <ChevronLeft />
          </IconButton>
          {last > 2 ? (
            <Flex width="8rem">
              <NumberInput
                size="S"
                aria-label={words('pager.go')}
                value={page}
                onValueChange={(value) => value && value >= 1 && value <= last && onPage(Math.floor(value))}
              />
            </Flex>
          ) : null}
          <IconButton
            type="button"
            label={words('pager.next')}
            disabled={page >= last}
            onClick={() => onPage(page + 1)}
          >
            <ChevronRight />
          </IconButton>
        </Flex>
      ) : null}
    </Flex>
  );
};
