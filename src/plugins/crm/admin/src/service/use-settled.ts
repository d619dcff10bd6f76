import { useEffect, useState } from 'react';

/** A value as it was when it last stayed the same for a while: what is typed is not asked about letter by letter. */
export const useSettled = <T>(value: T, afterMs = 500): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
};
