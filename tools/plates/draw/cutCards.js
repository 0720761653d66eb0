/*
 * Runs in the browser after the cards are settled: tells which lose letters at their edge. It changes no picture, so it is
 * no part of their inputs. Plain JavaScript: it is injected.
 */
(() => {
  const isOutside = (box) => (rect) =>
    rect.left < box.left - 1 || rect.right > box.right + 1 || rect.top < box.top - 1 || rect.bottom > box.bottom + 1;

  /* The first words over the edge; large figures have lines higher than themselves. */
  const cutWords = (card) => {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.closest('.figures')) continue;
      range.selectNodeContents(walker.currentNode);
      if ([...range.getClientRects()].some(isOutside(card.getBoundingClientRect())))
        return walker.currentNode.data.trim();
    }
    return '';
  };

  globalThis.cutCards = () =>
    [...document.querySelectorAll('.card')].flatMap((card) => {
      const words = cutWords(card);
      return words === '' ? [] : [`${card.dataset.id}: cut off at the edge (${words})`];
    });
})();
