-- Who is signed in, as Spring Session keeps it. Written at every click and worth nothing after a crash of the database but
-- signing in again, so nothing is written ahead.
create unlogged table spring_session (
	primary_id            char(36) primary key,
	session_id            char(36) not null unique,
	creation_time         bigint not null,
	last_access_time      bigint not null,
	max_inactive_interval integer not null,
	expiry_time           bigint not null,
	principal_name        text
);

create index spring_session_by_expiry on spring_session (expiry_time);

create index spring_session_by_principal on spring_session (principal_name);

create unlogged table spring_session_attributes (
	session_primary_id char(36) not null references spring_session on delete cascade,
	attribute_name     text not null,
	attribute_bytes    bytea not null,
	primary key (session_primary_id, attribute_name)
);
