import { Flex, TextButton } from '@strapi/design-system';
import { Star } from '@strapi/icons';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { MOST_STARS } from './Stars';

const StarButton = styled.button`
  background: none;
  border: none;
  padding: 0.2rem;
  line-height: 0;
  border-radius: 4px;
  cursor: ${({ disabled }) => (disabled ? 'not-allowed' : 'pointer')};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

interface StarsPickerProps {
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  disabled?: boolean;
  required?: boolean;
  label: string;
}

/** Chooses 1–5: by mouse, or by arrow keys as any group of radio buttons. */
export const StarsPicker = ({ value, onChange, disabled, required, label }: StarsPickerProps) => {
  const { formatMessage } = useIntl();
  const [hovered, setHovered] = useState<number | null>(null);
  const shown = hovered ?? value ?? 0;

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!by || disabled) return;
    event.preventDefault();
    const next = Math.min(MOST_STARS, Math.max(1, (value ?? 0) + by));
    onChange(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next - 1]?.focus();
  };

  return (
    <Flex gap={3} minHeight="4rem">
      <Flex
        role="radiogroup"
        aria-label={label}
        aria-required={required}
        onKeyDown={move}
        onMouseLeave={() => setHovered(null)}
      >
        {Array.from({ length: MOST_STARS }, (_, index) => index + 1).map((star) => (
          <StarButton
            key={star}
            type="button"
            role="radio"
            aria-checked={value === star}
            aria-label={formatMessage({ id: 'crm.stars.choose' }, { value: star })}
            tabIndex={value === star || (!value && star === 1) ? 0 : -1}
            disabled={disabled}
            onMouseEnter={() => setHovered(disabled ? null : star)}
            onClick={() => onChange(star)}
          >
            <Star fill={star <= shown ? 'warning500' : 'neutral300'} width="2.4rem" height="2.4rem" />
          </StarButton>
        ))}
      </Flex>
      {!required && !disabled && value ? (
        <TextButton type="button" onClick={() => onChange(null)}>
          {formatMessage({ id: 'crm.stars.clear' })}
        </TextButton>
      ) : null}
    </Flex>
  );
};
