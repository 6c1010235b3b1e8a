create table people (id integer primary key, name text, age integer);
create view grown as select id, name, age from people where age > 17;
create rule grown_delete as on delete to grown do instead delete from people where id = old.id;
comment on rule grown_delete on grown is 'For good';
