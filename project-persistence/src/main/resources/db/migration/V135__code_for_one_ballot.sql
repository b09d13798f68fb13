-- A helper's code is dead once the ballot is cast.
alter table voter add column code_once boolean not null default false;
