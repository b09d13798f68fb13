/* Helps with the request form where there are scripts; without them every button does its work too. */
(() => {
	const form = document.getElementById('request');
	if (!form) return;
	const field = name => form.elements[name];
	const later = (wait, work) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(work, wait); }; };

	/* What is like the title, while somebody types. */
	const similar = document.getElementById('similar');
	let asked = field('title').value;
	const look = later(350, async () => {
		const title = field('title').value.trim();
		if (title === asked) return;
		asked = title;
		const question = new URLSearchParams({ community: field('community').value, title });
		try {
			const answer = await fetch(form.dataset.similar + '?' + question, { redirect: 'error' });
			const found = await answer.text();
			if (answer.ok && title === asked) similar.innerHTML = found;
		} catch { /* offline, or signed out: what was found before stays */ }
	});
	field('title').addEventListener('input', look);

	/* The draft: on this device at once, at the server soon after. It outlives the session. */
	const KEPT = ['title', 'problem', 'wanted', 'place', 'beneficiaries', 'contact'];
	const key = 'request-' + form.dataset.owner;
	const note = document.getElementById('draft-note');
	const typed = () => Object.fromEntries(KEPT.map(name => [name, field(name).value]));
	const restore = () => {
		const kept = JSON.parse(localStorage.getItem(key) || 'null');
		if (!kept || kept.at <= Number(form.dataset.saved || 0) || KEPT.some(name => field(name).value)) return;
		KEPT.forEach(name => { field(name).value = kept.words[name] || ''; });
		note.textContent = note.dataset.restored;
		note.classList.remove('visually-hidden');
		look();
	};
	const keepThere = later(2000, () => {
		const draft = new FormData(form);
		draft.delete('photos');
		draft.append('quiet', 'yes');
		fetch(form.dataset.draft, { method: 'POST', body: draft, redirect: 'manual' }).catch(() => {});
	});
	form.addEventListener('input', () => {
		try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), words: typed() })); } catch { /* no room, or not allowed */ }
		keepThere();
	});
	form.addEventListener('submit', event => {
		if (event.submitter && event.submitter.hasAttribute('formaction')) localStorage.removeItem(key);
	});
	try { restore(); } catch { localStorage.removeItem(key); }

	/* The pin: pointed at or dragged on the plane, or moved by the two sliders. */
	const picker = form.querySelector('[data-picker]');
	if (picker) {
		const plane = picker.querySelector('svg.plane');
		const pin = plane.querySelector('g');
		const [east, north] = [field('east'), field('north')];
		const draw = () => {
			pin.setAttribute('transform', `translate(${east.value} ${(1000 - north.value) * plane.viewBox.baseVal.height / 1000})`);
			plane.classList.toggle('unmarked', !picker.querySelector('[type=checkbox]').checked);
		};
		const point = event => {
			const area = plane.getBoundingClientRect();
			const part = (from, length, at) => Math.round(1000 * Math.min(1, Math.max(0, (at - from) / length)));
			east.value = part(area.left, area.width, event.clientX);
			north.value = 1000 - part(area.top, area.height, event.clientY);
			picker.querySelector('[type=checkbox]').checked = true;
			draw();
		};
		plane.addEventListener('pointerdown', event => { plane.setPointerCapture(event.pointerId); point(event); });
		plane.addEventListener('pointermove', event => { if (plane.hasPointerCapture(event.pointerId)) point(event); });
		plane.addEventListener('pointerup', () => form.dispatchEvent(new Event('input')));
		picker.addEventListener('input', event => {
			if (event.target.type === 'range') picker.querySelector('[type=checkbox]').checked = true;
			draw();
		});
		draw();
	}

	/* What cannot be taken is said before it is sent: fifty megabytes are long on a phone. */
	const words = document.getElementById('photo-words').dataset;
	const why = photo => /\.hei[cf]$/i.test(photo.name) || /hei[cf]/.test(photo.type) ? words.heic
		: photo.size > 15 * 1024 * 1024 ? words.large
		: !/^image\/(jpeg|png|webp)$/.test(photo.type) ? words.other : '';
	field('photos').addEventListener('change', () => {
		const box = field('photos').closest('.field');
		box.querySelectorAll('.error').forEach(old => old.remove());
		const wrong = [...field('photos').files].map(photo => [photo.name, why(photo)]).filter(([, reason]) => reason);
		const said = wrong.map(([name, reason]) => words.refused.replace('@name', name).replace('@why', reason));
		if (field('photos').files.length > 9) said.unshift(words.many);
		box.classList.toggle('wrong', said.length > 0);
		if (!said.length) return;
		const good = new DataTransfer();
		[...field('photos').files].filter(photo => !why(photo)).slice(0, 9).forEach(photo => good.items.add(photo));
		const error = Object.assign(document.createElement('p'), { className: 'error', textContent: said.join(' ') });
		error.setAttribute('role', 'alert');
		field('photos').before(error);
		field('photos').files = good.files;
	});
})();
