create table docs (id integer primary key, name text, code varchar(9), data jsonb, net inet);
create index docs_name on docs (name);
create index docs_data on docs using gin (data);
