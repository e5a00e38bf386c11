/** A function of one text that remembers so many of its answers; words and questions come back. */
export const remembering = <Answer>(answerTo: (text: string) => Answer, most: number): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
};
