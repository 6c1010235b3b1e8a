create table people (id integer primary key, name text, born date, data jsonb);
create index a on people (lower(name));
create index b on people ((data ->> 'city'));
create index c on people (extract(year from born));
create index d on people ((name || 'x') desc);
