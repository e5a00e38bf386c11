/** Answers to questions that come back. */
export type Memory<Answer> = {
  /** The answer to a question that was kept before, or undefined. */
  readonly recall: (question: string) => Answer | undefined;
  readonly keep: (question: string, answer: Answer) => void;
  readonly forgetAll: () => void;
};

/** A memory of so many answers at most, and of the last half of them at least: what is not asked again is let go with all of its age. */
export const makeMemory = <Answer>(most: number): Memory<Answer> => {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  const keep = (question: string, answer: Answer): void => {
    if (young.size * 2 >= most) [old, young] = [young, new Map()];
    young.set(question, answer);
  };
  return {
    recall: (question) => {
      const answer = young.get(question);
      if (answer !== undefined) return answer;
      const before = old.get(question);
      if (before !== undefined) keep(question, before);
      return before;
    },
    keep,
    forgetAll: () => {
      if (young.size > 0) young.clear();
      if (old.size > 0) old.clear();
    },
  };
};

/** A function of one text that remembers so many of its answers; words and questions come back. */
export const remembering = <Answer>(answerTo: (text: string) => Answer, most: number): ((text: string) => Answer) => {
  const memory = makeMemory<Answer>(most);
  return (text) => {
    const before = memory.recall(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    memory.keep(text, answer);
    return answer;
  };
};
