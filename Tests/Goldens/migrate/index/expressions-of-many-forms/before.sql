create table events (id integer primary key, name text, at timestamptz, data jsonb, a integer, b integer);
