/* In the queue j and k walk the rows, x ticks one, Enter opens it. Nothing happens while somebody types, or once the keys
   are switched off; that is remembered. */
const rows = [...document.querySelectorAll('[data-rows] tbody tr')];
const help = document.querySelector('[data-keys-help]');
const on = document.querySelector('[data-keys-on]');
if (help) {
	help.hidden = false;
	on.checked = localStorage.getItem('desk.keys') !== 'off';
	on.addEventListener('change', () => localStorage.setItem('desk.keys', on.checked ? 'on' : 'off'));
}
const at = () => rows.findIndex(row => row.contains(document.activeElement));
const typing = target => target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]');
const go = to => rows[Math.max(0, Math.min(rows.length - 1, to))].querySelector('.title a').focus();
addEventListener('keydown', event => {
	if (!rows.length || !on.checked || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
	if (event.key === 'j') go(at() + 1);
	else if (event.key === 'k') go(at() < 0 ? 0 : at() - 1);
	else if (event.key === 'x') rows[at()]?.querySelector('input.tick')?.click();
	else return;
	event.preventDefault();
});
