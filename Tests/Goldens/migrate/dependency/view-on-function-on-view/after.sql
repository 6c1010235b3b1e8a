create table people (id integer primary key, name text, age integer);
create view grown as select id, name, age from people where age >= 18;
create function first_grown(n integer) returns setof grown language sql stable as $$ select * from grown limit n $$;
create view top as select id, name, age from first_grown(10);
