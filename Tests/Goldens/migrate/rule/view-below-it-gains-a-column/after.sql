create table people (id integer primary key, name text, age integer);
create view names as select id, name, age from people;
create rule names_insert as on insert to names do instead insert into people values (new.id, new.name, new.age);
