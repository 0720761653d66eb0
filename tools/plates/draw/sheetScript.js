/*
 * Runs in the browser after cards are laid out: chooses line breaks of Chinese headings between words, makes type smaller
 * or leaves sentences out until everything fits, and tells which cards still overflow. Plain JavaScript: it is injected.
 */
(() => {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const CLOSING = /^[，。、；：！？）》”’」』·—…\s)]/u;
  const OPENING = /[（《“‘「『·(]$/u;

  /* Clauses of a heading stay together where they can; short quotations, works and dates are never broken. */
  const groupHeading = (element) => {
    const clauses = element.innerHTML.split(/(?<=[：、；，]|——)/u);
    const kept = clauses.map((clause) =>
      clause.replace(
        /“[^”<]{1,7}”|《[^》<]{1,6}》|\d+年(?:\d+月)?(?:\d+日)?|[A-Z伊]+-\d+[A-Z]?/gu,
        '<span class="whole">$&</span>',
      ),
    );
    element.innerHTML = kept
      .map((clause) => (kept.length > 1 ? `<span class="clause">${clause}</span>` : clause))
      .join('');
  };

  const breakAround = (whole) => {
    const before = whole.previousSibling;
    if (before && !OPENING.test(before.textContent)) whole.before(document.createElement('wbr'));
    const after = whole.nextSibling;
    if (after && !CLOSING.test(after.textContent)) whole.after(document.createElement('wbr'));
  };

  const breakBetweenWords = (text) => {
    const fragment = document.createDocumentFragment();
    let previous = '';
    for (const { segment } of words.segment(text.data)) {
      const isBreak = previous && !CLOSING.test(segment) && !OPENING.test(previous);
      if (isBreak) fragment.append(document.createElement('wbr'));
      fragment.append(segment);
      previous = segment;
    }
    text.replaceWith(fragment);
  };

  const breakHeading = (element) => {
    groupHeading(element);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.parentElement.classList.contains('whole')) breakAround(text.parentElement);
      else breakBetweenWords(text);
    }
  };

  const overflows = (element) =>
    element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;

  const shrink = (element) => {
    const least = Number(element.dataset.fit || 0.6);
    let k = 1;
    while (overflows(element) && k > least) {
      k = Math.max(least, k - 0.03);
      element.style.setProperty('--k', k.toFixed(3));
    }
  };

  const trim = (element) => {
    const least = Number(element.dataset.least || 0.85);
    const texts = [...element.querySelectorAll('[data-sentences]')];
    const left = (text) => [...text.children].filter((span) => !span.hidden);
    while (overflows(element)) {
      const longest = texts
        .filter((text) => left(text).length > 1)
        .sort((a, b) => b.getBoundingClientRect().height - a.getBoundingClientRect().height)[0];
      if (!longest) break;
      left(longest).at(-1).hidden = true;
    }
    let k = 1;
    while (overflows(element) && k > least) {
      k = Math.max(least, k - 0.02);
      element.style.setProperty('--k', k.toFixed(3));
    }
    // What was left out to make room may fit again beside the shorter text of the other language.
    for (const text of texts) {
      for (const span of [...text.children].filter((child) => child.hidden)) {
        span.hidden = false;
        if (!overflows(element)) continue;
        span.hidden = true;
        break;
      }
    }
    for (const text of [...texts].reverse())
      if (overflows(element) && text.dataset.sentences === 'spare') text.hidden = true;
  };

  globalThis.settleCards = () => {
    for (const heading of document.querySelectorAll('[data-zh]')) breakHeading(heading);
    for (const element of document.querySelectorAll('[data-fit]')) shrink(element);
    for (const element of document.querySelectorAll('[data-trim]')) trim(element);
    const faults = [];
    for (const card of document.querySelectorAll('.card')) {
      const boxes = [...card.querySelectorAll('[data-fit], [data-trim], [data-whole]')];
      const bad = boxes.filter(overflows).map((box) => box.className || box.tagName);
      if (bad.length > 0) faults.push(`${card.dataset.id}: does not fit (${bad.join(', ')})`);
    }
    return faults;
  };
})();
