/** Money as it came, with thousands set apart: the digits themselves are never turned into a number. */
export const moneyText = (amount: string): string => {
  const [, sign, whole, rest] = /^(-?)(\d+)(\.\d+)?$/.exec(amount) ?? [];
  return whole === undefined ? amount : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest ?? ''}`;
};
