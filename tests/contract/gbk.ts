/** The bytes of a few characters in GBK: Node reads the encoding but does not write it. */
export const gbk = (text: string): Buffer => {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (const character of text) {
    const found = find(decoder, character);
    if (!found) throw new Error(`${character} is not in GBK`);
    bytes.push(...found);
  }
  return Buffer.from(bytes);
};

const find = (decoder: TextDecoder, character: string): number[] | undefined => {
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (decoder.decode(Uint8Array.of(high, low)) === character) return [high, low];
    }
  }
  return undefined;
};
