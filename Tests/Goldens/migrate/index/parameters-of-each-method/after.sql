create table docs (id integer primary key, tags text[], at timestamptz, p point, during tsrange, name text);
create index a on docs using gin (tags) with (fastupdate = off, gin_pending_list_limit = 128);
create index b on docs using brin (at) with (pages_per_range = 16, autosummarize = on);
create index c on docs using gist (p) with (buffering = off, fillfactor = 75);
create index d on docs using spgist (during) with (fillfactor = 60);
create index e on docs using hash (name) with (fillfactor = 55);
create index f on docs using spgist (p quad_point_ops);
create index g on docs using spgist (p kd_point_ops);
create index h on docs (name) with (deduplicate_items = false);
