create table people (id integer primary key, name text, age integer);
create table pets (id integer primary key, owner integer, name text);
create view owners as select p.id, p.name, count(*) pets from people p join pets q on p.id = q.owner where p.age > 17 group by p.id, p.name order by name;
create view ages as select distinct age from people;
