create table people (id integer primary key, name text);
create view names as select id, name from people;
create rule no_delete as on delete to names do instead nothing;
comment on rule no_delete on names is 'Never';
