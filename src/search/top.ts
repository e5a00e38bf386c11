/**
 * The lowest numbers of a list, in order: those from 'from' up to but not including 'to'. Few are picked with a heap, many by
 * sorting all.
 */
export const lowest = (numbers: Float64Array, from: number, to: number): Float64Array => {
  const wanted = Math.min(to, numbers.length);
  if (wanted <= from) return new Float64Array(0);
  if (wanted * 8 > numbers.length) return numbers.slice().sort().subarray(from, wanted);
  return lowestByHeap(numbers, wanted).subarray(from, wanted);
};

/** A heap with the highest of the lowest on top: a number that is lower takes its place. */
const lowestByHeap = (numbers: Float64Array, wanted: number): Float64Array => {
  const heap = numbers.slice(0, wanted).sort().reverse();
  for (let index = wanted; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    if (number < (heap[0] ?? 0)) sink(heap, number);
  }
  return heap.sort();
};

const sink = (heap: Float64Array, number: number): void => {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const larger = (heap[left + 1] ?? Number.NEGATIVE_INFINITY) > (heap[left] ?? 0) ? left + 1 : left;
    if (larger >= heap.length || (heap[larger] ?? 0) <= number) break;
    heap[at] = heap[larger] ?? 0;
    at = larger;
  }
  heap[at] = number;
};
