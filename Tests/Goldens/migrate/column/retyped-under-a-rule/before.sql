create table people (id integer primary key, age integer);
create table logs (age integer);
create rule log_age as on update to people where new.age <> old.age do also insert into logs values (new.age);
