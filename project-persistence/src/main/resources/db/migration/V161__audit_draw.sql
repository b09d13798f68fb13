-- A random sample of settlements to audit, with what is needed to draw it again. Only ever added to.
create table audit_draw (
	id       uuid primary key,
	district text not null,
	office   text,
	year     integer not null,
	seed     text not null,
	drawn_by uuid not null references member,
	drawn_at timestamptz not null
);

create index audit_draw_by_place on audit_draw (district, office);

-- A project takes part in one draw: who dislikes a sample draws no other.
create table audit_lot (
	draw_id    uuid not null references audit_draw,
	position   integer not null,
	project_id uuid not null unique references project,
	code       text not null,
	chosen     boolean not null,
	primary key (draw_id, position)
);

create trigger audit_draw_append_only before update or delete or truncate on audit_draw
	for each statement execute function refuse_change();

create trigger audit_lot_append_only before update or delete or truncate on audit_lot
	for each statement execute function refuse_change();
