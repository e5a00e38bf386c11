/**
 * A text as a number from 1 to 2^53, the same for the same text and hardly ever for two: to compare and count texts without
 * keeping them. Two sums of 32 bits that are mixed at the end.
 */
export const textNumber = (text: string): number => {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x85ebca77);
    other = Math.imul(other ^ unit, 0xc2b2ae3d);
  }
  one = Math.imul(one ^ (one >>> 15), 0x735a2d97) ^ Math.imul(other ^ (other >>> 13), 0xcaf649a9);
  other = Math.imul(other ^ (other >>> 15), 0x735a2d97) ^ Math.imul(one ^ (one >>> 13), 0xcaf649a9);
  return (other >>> 11) * 2 ** 32 + (one >>> 0) + 1;
};
