create table jobs (id integer primary key, state text, done boolean, tries integer);
create index a on jobs (id) where state in ('new', 'held') and not done;
create index b on jobs (id) where done = true;
create index c on jobs (id) where tries < 3;
