create table people (id integer primary key, name text, gone boolean not null default false);
create view present as select id, name from people where not gone;
create rule present_insert as on insert to present do instead insert into people (id, name) values (new.id, new.name) returning people.id, people.name;
create rule present_update as on update to present do instead update people set name = new.name where id = old.id;
create rule present_delete as on delete to present do instead update people set gone = true where id = old.id;
