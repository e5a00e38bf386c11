/** Abbreviations after which a sentence goes on, also before a capital: 'art. 8 Politiewet', 'dhr. Jansen'. Without the last dot. */
const abbreviations = new Set(
  (
    'a.d.h.v aant afb afd alg art artt bijl bijv blz bv ca c.q cf d.d d.m.v d.w.z dhr dr drs e.g eig evt excl fam fig ' +
    'ged gem hfst i.c.m i.e i.h.a i.h.b i.o i.p.v i.s.m i.v.m incl ing ir jhr jl jr m.a.w m.b.t m.b.v m.i.v m.n m.u.v ' +
    'max mevr mgr min mln mr mrd mrs ms mw n.a.v n.b nb nr nrs o.a o.b.v o.g.v o.i.d o.l.v o.m p.a p.m par pag plv prof ' +
    'resp s.v.p sr t.a.v t.b.v t.g.v t.h.v t.k.v t.n.v t.o.v t/m tel v.a v.w.b vgl vlg vol vs w.o wnd z.g z.s.m zgn'
  ).split(' '),
);

/** True when a text ends in the dot of an abbreviation, so that its sentence goes on. */
export const endsInAbbreviation = (whole: string): boolean => {
  const before = whole.slice(-40);
  const word = /([^\s({"'“‘[]+)\.$/.exec(before)?.[1] ?? '';
  if (abbreviations.has(word.toLowerCase())) return true;
  // An initial ('A. Jansen', 'U.S.', but not 'Wij bellen u.') or the number of a point ('te weten: 1. Het vaststellen').
  return /^\p{Lu}$|\.\p{L}$/u.test(word) || /(^|[:;\n])\s*\d{1,2}\.$/.test(before);
};

/** A line that begins a point of a list, with the sign before it. */
const point = /^\s*(?:[-–—•*▪◦·]|\d{1,2}[.)]|[a-z]\))\s+/;

/** The pieces of a text that no sentence runs through: paragraphs and the points of a list. A line that was only broken goes on. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const goesOn = isOpen && !point.test(line) && /^\s*\p{Ll}/u.test(line);
    const words = line.replace(point, '').trim();
    if (goesOn) pieces.push(`${pieces.pop() ?? ''} ${words}`);
    else if (words !== '') pieces.push(words);
    isOpen = words !== '';
  }
  return pieces;
};

const sentenceEnd = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;

/** The sentences of a text, in order, each on one line. A heading and a point of a list are a sentence. */
export const sentencesOf = (text: string): readonly string[] =>
  piecesOf(text).flatMap((piece) => {
    const sentences: string[] = [];
    let begin = 0;
    for (const { index, 0: end } of piece.matchAll(sentenceEnd)) {
      const close = index + end.trimEnd().length;
      if (piece[index] === '.' && endsInAbbreviation(piece.slice(Math.max(begin, index - 40), index + 1))) continue;
      sentences.push(piece.slice(begin, close));
      begin = index + end.length;
    }
    return [...sentences, piece.slice(begin)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  });
