/* Keeps in view what is left to give while the paper is filled in; the server checks again. */
const paper = document.querySelector('form[data-ballot]');
const shown = paper.querySelector('[data-left-shown]');
const kind = paper.dataset.ballot;
const used = () => [...paper.querySelectorAll('[name^="for-"]')].reduce((sum, mark) => {
	if (mark.type === 'checkbox') return sum + (mark.checked ? (kind === 'KNAPSACK' ? Number(mark.dataset.cost) : 1) : 0);
	const given = parseInt(mark.value.normalize('NFKC'), 10) || 0;
	return sum + (kind === 'POINTS' ? given : given > 0 ? 1 : 0);
}, 0);
const say = amount => kind === 'KNAPSACK' ? (amount / 100).toLocaleString('en', { maximumFractionDigits: 2 }) : amount;
const show = () => {
	const left = Number(paper.dataset.most) - used();
	shown.textContent = (left < 0 ? paper.dataset.over : paper.dataset.left).replace('{0}', say(Math.abs(left)));
	shown.classList.toggle('over', left < 0);
};
shown.hidden = false;
paper.addEventListener('input', show);
show();
