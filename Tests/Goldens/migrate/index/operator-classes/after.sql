create table docs (id integer primary key, name text, code varchar(9), data jsonb, net inet);
create index docs_name on docs (name text_pattern_ops);
create index docs_data on docs using gin (data jsonb_path_ops);
create index docs_code on docs (code varchar_pattern_ops desc);
create index docs_net on docs using gist (net inet_ops);
