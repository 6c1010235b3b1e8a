create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create table docs (body tsvector, tags text[], data jsonb, place point);
create index a on docs using gin (body);
create index b on docs using gin (tags);
create index c on docs using gin (data jsonb_path_ops);
create index d on docs using gist (place);
create index e on people using hash (name);
create index f on people using brin (age);
create index g on people (name text_pattern_ops, email collate "C");
