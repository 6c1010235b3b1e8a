create table people (id integer primary key, name text, born date, data jsonb);
create index a on people using btree (lower((name)::text) asc);
create index b on people (((data) ->> 'city'::text));
create index c on people ((extract('year' from born)));
create index d on people ((name || 'y') desc);
