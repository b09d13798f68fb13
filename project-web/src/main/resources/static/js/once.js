/* A second press of a button does nothing. Whoever comes back to the page, or waits too long, can press again. */
addEventListener('submit', event => {
	const form = event.target;
	if (form.method !== 'post') return;
	if (form.dataset.sent) event.preventDefault();
	form.dataset.sent = 'yes';
	setTimeout(() => delete form.dataset.sent, 8000);
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
