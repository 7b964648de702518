/**
 * The page’s script: filters, and keys as in the review. It adds nothing to the page but classes and the number of
 * findings that are shown, so that no text of an article is ever read as HTML.
 */
export const SCRIPT = `'use strict';
(() => {
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const cards = [...document.querySelectorAll('.card')];
  const byId = new Map(cards.map((card) => [card.id.slice(1), card]));
  const marks = [...document.querySelectorAll('mark')].map((mark) => ({ mark, of: mark.dataset.findings.split(' ') }));
  const numbers = [...document.querySelectorAll('.text .number')];
  const severities = ['error', 'warning', 'suggestion'];
  const gravest = (ids) => severities.find((severity) => ids.some((id) => byId.get(id).dataset.severity === severity));
  let current;

  const filter = () => {
    const wanted = (name) => [...form.elements[name] instanceof RadioNodeList ? form.elements[name] : [form.elements[name]]]
      .filter((box) => box.checked).map((box) => box.value);
    const [bySeverity, byStatus, rule] = [wanted('severity'), wanted('status'), form.elements.rule.value];
    for (const card of cards) {
      const { severity, status } = card.dataset;
      card.hidden = !bySeverity.includes(severity) || !byStatus.includes(status) || (rule !== '' && card.dataset.rule !== rule);
    }
    for (const { mark, of } of marks) {
      const left = of.filter((id) => !byId.get(id).hidden);
      mark.classList.remove(...severities);
      mark.classList.toggle('off', left.length === 0);
      if (left.length > 0) mark.classList.add(gravest(left));
    }
    for (const number of numbers) number.hidden = byId.get(number.id.slice(1)).hidden;
    const count = cards.filter((card) => !card.hidden).length;
    shown.textContent = count + ' of ' + cards.length + (cards.length === 1 ? ' finding' : ' findings');
  };

  const select = (card) => {
    for (const one of document.querySelectorAll('.current')) one.classList.remove('current');
    current = card;
    card.classList.add('current');
    const id = card.id.slice(1);
    for (const { mark, of } of marks) if (of.includes(id)) mark.classList.add('current');
    const place = document.getElementById('m' + id);
    place.classList.add('current');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    place.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  };

  const go = (step, wanted) => {
    const there = cards.filter((card) => !card.hidden && (card === current || wanted(card)));
    const from = there.indexOf(current);
    const next = from < 0 ? there.at(step > 0 ? 0 : -1) : there[from + step];
    if (!next || !wanted(next)) return;
    next.focus({ preventScroll: true });
    select(next);
  };

  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('focusin', ({ target }) => {
    const card = target.closest('.card');
    if (card && card !== current) select(card);
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('a')) {
      const card = event.target.closest('.text a.number') && byId.get(event.target.closest('a').id.slice(1));
      if (!card) return;
      event.preventDefault();
      card.focus({ preventScroll: true });
      select(card);
      return;
    }
    const mark = event.target.closest('mark:not(.off)');
    const card = mark && mark.dataset.findings.split(' ').map((id) => byId.get(id)).find((one) => !one.hidden);
    if (!card) return;
    card.focus({ preventScroll: true });
    select(card);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('select')) return;
    const any = () => true;
    const open = (card) => card.dataset.status === 'open';
    if (event.key === 'j') go(1, any);
    else if (event.key === 'k') go(-1, any);
    else if (event.key === 'n') go(1, open);
    else if (event.key === 'p') go(-1, open);
    else if (event.key === 'f') form.querySelector('input').focus();
    else return;
    event.preventDefault();
  });
  filter();
})();
`;
