create table docs (id integer primary key, tags text[], at timestamptz, p point, during tsrange, name text);
create index a on docs using gin (tags);
create index b on docs using brin (at);
create index c on docs using gist (p);
