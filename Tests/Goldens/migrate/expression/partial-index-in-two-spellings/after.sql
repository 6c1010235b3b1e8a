create table jobs (id integer primary key, state text, done boolean, tries integer);
create index a on jobs (id) where ((state = any (array['new'::text, 'held'::text])) and (done is not true));
create index b on jobs using btree (id) where done;
create index c on jobs (id asc nulls last) where ((tries < 3));
