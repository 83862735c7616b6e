/** Words so common in abstracts that they tell nothing apart. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about across after all also an and any are as at based be been between both but by can could different does each
  effectively existing few first for from further has have how however in into introduce is it its made make many method
  methods models model more most much new no not novel of on one only or other our out over paper present propose proposed
  recent results show shows significantly such than that the their them then there these they this through to two under up
  use used using via was we well were when where which while who will with within without work would yet you your`.split(
    /\s+/,
  ),
);

/** Words of a question and not of what is looked for: no title has them because it is about them. Texts are kept with them. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  "latest papers 논문 연구 방법 관련 관한 대한 위한 최근 최신 새로운".split(" "),
);
