create table people (id integer primary key, name text, age integer);
create table pets (id integer primary key, owner integer, name text);
create view owners as select p.id, p.name, count(*) as pets from people as p inner join pets as q on (p.id = q.owner) where (p.age > 17) group by 1, 2 order by p.name asc;
create view ages as select distinct age from people where age is not null;
