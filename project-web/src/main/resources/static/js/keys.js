/* In a long text Enter begins a line, so Ctrl and Enter send the form. */
document.querySelectorAll('form[data-keys]').forEach(form => form.addEventListener('keydown', event => {
	if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
	event.preventDefault();
	form.requestSubmit(form.querySelector('[data-first]'));
}));
