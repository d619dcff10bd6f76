import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { QuickFilters } from './QuickFilters';

const Anchor = styled.span`
  display: none;
`;

/** The row of search and filters is the child of the page's main element that this anchor stands in. */
const rowOf = (anchor: HTMLElement): HTMLElement | null => {
  let row: HTMLElement | null = anchor;
  while (row && row.parentElement && row.parentElement.tagName !== 'MAIN') row = row.parentElement;
  return row?.parentElement ? row : null;
};

/**
 * The content manager has a place for additions beside its search row, but none above it. This stands in that place
 * and puts the quick filters in front of the row.
 */
export const AboveList = () => {
  const { slug = '' } = useParams<{ slug: string }>();
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);

  useLayoutEffect(() => {
    const row = anchor.current && rowOf(anchor.current);
    if (!row) return;
    const container = document.createElement('div');
    const { paddingLeft, paddingRight } = window.getComputedStyle(row);
    Object.assign(container.style, { paddingLeft, paddingRight });
    row.parentElement?.insertBefore(container, row);
    setPlace(container);
    return () => container.remove();
  }, [slug]);

  return (
    <>
      <Anchor ref={anchor} />
      {place ? createPortal(<QuickFilters key={slug} uid={slug} />, place) : null}
    </>
  );
};
