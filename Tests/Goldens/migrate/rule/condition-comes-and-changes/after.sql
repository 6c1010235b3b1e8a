create table people (id integer primary key, name text, age integer);
create table logs (line text);
create rule a as on update to people where new.name is distinct from old.name do also insert into logs values (new.name);
create rule b as on update to people where old.age < new.age do also insert into logs values ('age');
